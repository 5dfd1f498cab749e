package fr.parvis.browser;

import fr.parvis.commune.Commune;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A secretary who does not program makes a procedure from nothing, with keys alone. */
@BrowserTest
class StudioJourneyTest {

    private static final String EDITOR = "/bureau/demarches/buvette-temporaire/atelier";

    @Autowired TownHall townHall;

    @Test
    void aTemporaryBarPermitIsBuiltByKeyboardPublishedFiledOnAPhoneAndGranted() throws Exception {
        Commune commune = townHall.open();
        String base = townHall.address(commune);
        try (Person secretary = new Person(base, true);
                Person organiser = new Person(base, true, 390);
                Person clerk = new Person(base, true);
                Person signatory = new Person(base, true)) {
            secretary.signIn(townHall.administrator(commune));
            build(secretary);
            publish(secretary);
            Filed filed = file(organiser);
            clerk.signIn(TownHall.CLERK)
                    .open(filed.atTheDesk())
                    .choose("Envoyer à la signature")
                    .press("Valider et rester ici");
            signatory
                    .signIn(TownHall.REGISTRAR)
                    .open(filed.atTheDesk())
                    .choose("Accorder")
                    .press("Valider et rester ici");
            organiser
                    .open("/suivi?numero=" + filed.number() + "&code=" + filed.code())
                    .sees("Votre demande est accordée");
        }
    }

    private static void build(Person secretary) {
        secretary.open("/bureau/demarches/nouvelle");
        Keyboard keys = new Keyboard(secretary);
        keys.type("Nom de la démarche", "Buvette temporaire");
        keys.pick("Service qui s’en occupe", "Voirie");
        keys.go("Commencer");
        secretary.isAt(EDITOR).sees("points à corriger avant de publier");

        present(secretary);
        form(secretary);
        law(secretary);
    }

    private static void present(Person secretary) {
        Keyboard keys = new Keyboard(secretary);
        keys.type("Résumé en une phrase", "Demander à tenir une buvette lors d’une fête.");
        keys.to("Vie locale").press("Space");
        keys.type("Mots que les gens cherchent", "buvette");
        keys.go("Enregistrer");
        secretary.open(EDITOR + "?lieu=sheet");
        keys.type("Pour qui ?", "Les associations de la commune.");
        keys.type("Prix", "Gratuit");
        keys.type("Délai habituel", "10 jours");
        keys.type("Au guichet", "À la mairie.");
        keys.type("Sur papier", "Sur papier libre.");
        keys.go("Enregistrer");
    }

    private static void form(Person secretary) {
        Keyboard keys = new Keyboard(secretary);
        secretary.open(EDITOR + "?lieu=form").sees("form.pages");
        keys.type("Titre de la nouvelle page", "Votre fête");
        keys.go("Ajouter la page");
        secretary.isAt(EDITOR);
        question(secretary, "Nom et prénom", "Prénoms");
        question(secretary, "Adresse électronique", "Adresse électronique");
        question(secretary, "Jour de la fête", "Date");
        question(secretary, "Que servez-vous ?", "Texte court");
        secretary.open(EDITOR + "?lieu=form").doesNotSee("form.pages");
    }

    private static void question(Person secretary, String label, String type) {
        secretary.open(EDITOR + "?lieu=form.pages.votre-fete");
        Keyboard keys = new Keyboard(secretary);
        keys.type("Nouvelle question", label);
        keys.pick("Type de réponse", type);
        keys.go("Ajouter la question");
        secretary.sees("Question posée");
    }

    private static void law(Person secretary) {
        Keyboard keys = new Keyboard(secretary);
        secretary.open(EDITOR + "?lieu=legal").sees("legal.references");
        keys.type("Textes appliqués, un par ligne", "Code de la santé publique, art. L3334-2");
        keys.go("Enregistrer");
        secretary.doesNotSee("legal.references").open(EDITOR + "?lieu=retention");
        keys.type("Durée, en années", "2");
        keys.pick("À la fin", "détruire");
        keys.type("Texte ou décision", "Décision du maire");
        keys.go("Enregistrer");

        secretary.doesNotSee("à corriger avant de publier");
    }

    private static void publish(Person secretary) {
        Keyboard keys = new Keyboard(secretary);
        secretary.open(EDITOR + "/publier").sees("Rien à corriger");
        keys.go("Publier la démarche");
        secretary.sees("est en ligne, version 1");
    }

    private static Filed file(Person organiser) {
        organiser
                .open("/demarches/buvette-temporaire")
                .follow("Commencer en ligne")
                .identity("Nom et prénom", "Maud", "Kessler")
                .fill("Adresse électronique", "maud@exemple.test")
                .date("Jour de la fête", LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(30))
                .fill("Que servez-vous ?", "Du cidre")
                .press("Continuer")
                .press("Envoyer ma demande")
                .sees("C’est reçu");
        return Filed.readBy(organiser);
    }
}
