package fr.parvis.browser;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Subscriber;
import fr.parvis.subscribers.SubscriberLinks;
import fr.parvis.subscribers.Topics;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Subscription;
import fr.parvis.subscribers.store.Subscriptions;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A resident follows the news, an agent writes to all who do, and each leaves when they like. */
@BrowserTest
class LettersJourneyTest {

    private static final int PHONE = 390;
    private static final String LINA = "lina@abonnes.example";
    private static final String TITLE = "La lettre de décembre";

    @Autowired TownHall townHall;
    @Autowired PersonalLinks links;
    @Autowired SubscriberLinks wayOut;
    @Autowired Subscriptions subscriptions;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aResidentSubscribesGetsALetterAndLeaves(boolean scripts) {
        Commune commune = townHall.open();
        String base = townHall.address(commune);
        try (Person lina = new Person(base, scripts, PHONE);
                Person jeanne = new Person(base, scripts)) {
            subscribe(commune, lina);
            jeanne.signIn(townHall.administrator(commune));
            write(jeanne);
            send(jeanne);

            lina.open("/lettres").waitsFor(TITLE).follow(TITLE).sees("Fête n° 2");
            lina.open(leave(commune))
                    .sees("Actualités")
                    .press("Arrêter ces messages")
                    .sees("C’est fait");
            lina.open(choices(commune)).doesNotSee("Vous avez répondu STOP");
            lina.press("Tout arrêter et effacer").sees("Tout est arrêté");
        }
    }

    private void subscribe(Commune commune, Person lina) {
        lina.open("/abonnements")
                .press("M’abonner")
                .sees("Choisissez au moins un sujet")
                .choose("Actualités")
                .choose("Culture et sport")
                .fillStarting("Adresse électronique", LINA)
                .press("M’abonner")
                .sees("Regardez vos messages");
        lina.open(confirm(commune))
                .sees(LINA)
                .press("Oui, m’abonner")
                .sees("Votre abonnement est confirmé");
        lina.choose("Travaux et circulation")
                .press("Enregistrer")
                .sees("Vos choix sont enregistrés");
        lina.press("Mettre en pause").sees("En pause jusqu’au");
        lina.press("Reprendre maintenant").sees("Les messages reprennent");
    }

    private static void write(Person jeanne) {
        jeanne.open("/bureau")
                .follow("Lettres")
                .press("Commencer")
                .sees("Donnez un titre")
                .fill("Titre", TITLE)
                .press("Commencer")
                .fillStarting("Quelques mots pour commencer", "Bonjour à **tous**.")
                .unfold("Ajouter")
                .choose("Fête n° 2")
                .chooseIn("Qui la reçoit", "Actualités")
                .press("Enregistrer")
                .sees("La lettre est enregistrée");
        jeanne.follow("Voir comme elle sera lue").sees("En texte seul").follow("Retour");
    }

    private static void send(Person jeanne) {
        jeanne.press("M’envoyer un essai")
                .sees("L’essai part à votre adresse")
                .follow("Envoyer")
                .sees("1 personne la recevra")
                .press("Envoyer la lettre")
                .sees("la lettre part")
                .waitsFor("Envoyée");
        jeanne.open("/bureau/abonnes").sees(LINA);
    }

    /** As the message has it; only its owner reads that. */
    private String confirm(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        links.confirm(
                                jdbc.sql("select max(id) from subscription_asked where email = ?")
                                        .param(LINA)
                                        .query(Long.class)
                                        .single()));
    }

    private String leave(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () -> {
                    Subscription who = who();
                    var reader =
                            new Subscriber(
                                    who.id(), Channel.EMAIL, LINA, Locale.FRENCH, who.version());
                    return wayOut.oneClick(reader, Topics.of("news"), "letter:1");
                });
    }

    private String choices(Commune commune) {
        return CommuneScope.call(commune.id(), () -> links.choices(who()));
    }

    private Subscription who() {
        return subscriptions.find(Channel.EMAIL, LINA).orElseThrow();
    }
}
