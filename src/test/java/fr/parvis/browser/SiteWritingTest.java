package fr.parvis.browser;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.care.TurnContents;
import fr.parvis.site.content.ReviewRules;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text of the town's site from the first word to its end, with and without JavaScript. */
@BrowserTest
class SiteWritingTest {

    private static final String NEWS = "news";
    private static final String TITLE = "La piscine ouvre dimanche";

    @Autowired TownHall townHall;
    @Autowired ReviewRules reviews;
    @Autowired TurnContents turn;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aSecretaryWritesAnotherApprovesItAppearsAndEnds(boolean scripts) {
        Commune commune = townHall.open();
        CommuneScope.run(commune.id(), () -> reviews.choose(Set.of(NEWS)));
        String base = townHall.address(commune);
        try (Person secretary = new Person(base, scripts, 390);
                Person colleague = new Person(base, scripts);
                Person resident = new Person(base, scripts, 390)) {
            secretary.signIn(townHall.administrator(commune));
            colleague.signIn(townHall.handyman(commune));

            String text = write(secretary);
            approve(colleague, text);
            resident.open("/actualites").doesNotSee(TITLE);
            timePasses(commune, "starts_at");
            resident.open("/actualites").sees(TITLE).follow(TITLE).sees("Le bassin");

            crossed(secretary, colleague, text);
            timePasses(commune, "ends_at");
            resident.open("/actualites").doesNotSee(TITLE);
        }
    }

    private static String write(Person secretary) {
        secretary
                .open("/bureau/site")
                .follow("Écrire")
                .follow("Actualité")
                .fill("Titre", "")
                .press("Envoyer en relecture")
                .sees("Donnez un titre")
                .fill("Titre", TITLE)
                .fillStarting("Résumé", "Après les travaux, le bassin est rempli.")
                .fillStarting("Texte", "Le bassin **rouvre** à 10 h.")
                .fillStarting("Paraît le", inDays(1))
                .fillStarting("Disparaît le", inDays(9))
                .press("Enregistrer le brouillon")
                .sees("Le brouillon est enregistré");
        String text = secretary.path().replaceAll("[?#].*", "");
        secretary.press("Voir comme le public").sees("Le bassin").open(text);
        secretary.press("Envoyer en relecture").sees("En attente de relecture");
        return text;
    }

    private static void approve(Person colleague, String text) {
        colleague
                .open("/bureau")
                .sees(TITLE)
                .open(text)
                .press("Approuver et publier")
                .sees("La parution est programmée")
                .follow("Historique")
                .sees("Envoyé en relecture");
    }

    /** Both have the text open; both change its summary. */
    private static void crossed(Person secretary, Person colleague, String text) {
        secretary.open(text);
        colleague.open(text).fillStarting("Résumé", "Version de la collègue.");
        colleague.press("Enregistrer le brouillon").sees("Le brouillon est enregistré");
        secretary
                .fillStarting("Résumé", "Version de la secrétaire.")
                .press("Enregistrer le brouillon")
                .sees("pendant que vous écriviez")
                .keeps("Version de la secrétaire.")
                .sees("collègue.")
                .press("Enregistrer le brouillon")
                .sees("Le brouillon est enregistré")
                .keeps("Version de la secrétaire.");
    }

    private static String inDays(int days) {
        return LocalDateTime.now().plusDays(days).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** As if what is to come had come; the job that runs every minute does the rest. */
    private void timePasses(Commune commune, String moment) {
        CommuneScope.run(
                commune.id(),
                () -> {
                    jdbc.sql(
                                    """
                                    update site_content set %1$s = now() - interval '1 second'
                                    where commune_id = current_commune() and %1$s is not null
                                    """
                                            .formatted(moment))
                            .update();
                    turn.here();
                });
    }
}
