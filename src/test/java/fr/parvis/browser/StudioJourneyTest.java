package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commune.Commune;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A secretary who does not program makes a procedure from nothing, with keys alone. */
@BrowserTest
class StudioJourneyTest {

    private static final String EDITOR = "/bureau/demarches/buvette-temporaire/atelier";
    private static final String PAGE = "form.pages.votre-fete";

    private static final String NOTICE = "Rien ne dit à quoi servent les données.";
    private static final String DELEGATION = "dites par quelle délégation le signataire signe";
    private static final String ACCOUNT = "peut venir du compte";
    private static final String PHONE = "Le téléphone est obligatoire";
    private static final String PROOF = "Le justificatif de domicile ne peut pas être demandé";

    private static final List<String[]> SHEET =
            List.of(
                    texts("Pour qui ?", "Les associations de la commune.", "Local societies."),
                    texts("Prix", "Gratuit", "Free"),
                    texts("Délai habituel", "10 jours", "10 days"),
                    texts("Au guichet", "À la mairie.", "At the town hall."),
                    texts("Sur papier", "Sur papier libre.", "On plain paper."));

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
            heal(secretary);
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
            Pdf order = organiser.downloads("Votre demande est accordée");
            assertThat(order.text())
                    .contains("Bonjour Maud Kessler", "Votre demande n° " + filed.number())
                    .contains("est accordée", "Fait à " + commune.name(), "Claire Dubois");
            assertThat(order.isTagged()).isTrue();
            assertThat(order.language()).startsWith("fr");
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
        translate(keys, "Nom de la démarche", "Temporary bar");
        translate(keys, "Résumé en une phrase", "Ask to run a bar at a festival.");
        keys.go("Enregistrer");
        secretary.open(EDITOR + "?lieu=sheet");
        for (String[] text : SHEET) {
            keys.type(text[0], text[1]);
            translate(keys, text[0], text[2]);
        }
        keys.go("Enregistrer");
    }

    private static void form(Person secretary) {
        Keyboard keys = new Keyboard(secretary);
        secretary.open(EDITOR + "?lieu=form");
        assertDoctor(secretary, "Formulaire, Pages", true);
        keys.type("Titre de la nouvelle page", "Votre fête");
        keys.go("Ajouter la page");
        translate(keys, "Titre de la page", "Your festival");
        keys.go("Enregistrer");
        question(secretary, "Nom et prénom", "Name", "Prénoms");
        question(secretary, "Adresse électronique", "E-mail address", "Adresse électronique");
        question(secretary, "Jour de la fête", "Day of the festival", "Date");
        question(secretary, "Que servez-vous ?", "What do you serve?", "Texte court");
        secretary.open(EDITOR + "?lieu=form");
        assertDoctor(secretary, "Formulaire, Pages", false);
    }

    private static void question(Person secretary, String label, String english, String type) {
        secretary.open(EDITOR + "?lieu=" + PAGE);
        Keyboard keys = new Keyboard(secretary);
        keys.type("Nouvelle question", label);
        keys.pick("Type de réponse", type);
        keys.go("Ajouter la question");
        secretary.sees("Question posée");
        translate(keys, "Question posée", english);
        keys.go("Enregistrer");
    }

    private static String[] texts(String label, String french, String english) {
        return new String[] {label, french, english};
    }

    private static void translate(Keyboard keys, String label, String english) {
        keys.to("En anglais", label).press("Enter");
        keys.type(label + ", en anglais", english);
    }

    private static void law(Person secretary) {
        Keyboard keys = new Keyboard(secretary);
        secretary.open(EDITOR + "?lieu=legal");
        assertDoctor(secretary, "Cadre légal, Textes appliqués", true);
        keys.type("Textes appliqués, un par ligne", "Code de la santé publique, art. L3334-2");
        keys.go("Enregistrer");
        assertDoctor(secretary, "Cadre légal, Textes appliqués", false);
        secretary.open(EDITOR + "?lieu=retention");
        keys.type("Durée, en années", "2");
        keys.pick("À la fin", "détruire");
        keys.type("Texte ou décision", "Décision du maire");
        keys.go("Enregistrer");
    }

    /** Each thing the doctor finds goes when it is mended; two are made on purpose. */
    private static void heal(Person secretary) {
        Keyboard keys = new Keyboard(secretary);
        assertDoctor(secretary, NOTICE, true);
        secretary.open(EDITOR + "?lieu=legal");
        keys.type("À quoi servent les données", "Autoriser la buvette.");
        translate(keys, "À quoi servent les données", "To allow the bar.");
        keys.pick("Base légale", "Mission");
        keys.type("Qui les reçoit", "Le service voirie.");
        translate(keys, "Qui les reçoit", "The roads department.");
        keys.go("Enregistrer");
        assertDoctor(secretary, NOTICE, false);
        secretary.doesNotSee("à corriger avant de publier");

        assertDoctor(secretary, DELEGATION, true);
        secretary.open(EDITOR + "?lieu=circuit.steps.decision");
        keys.type("Délégation de signature", "Arrêté n° 12 du 3 juin 2026");
        keys.go("Enregistrer");
        assertDoctor(secretary, DELEGATION, false);

        assertDoctor(secretary, ACCOUNT, true);
        secretary.open(EDITOR + "?lieu=" + PAGE + ".fields.nom-et-prenom");
        keys.to("La réponse parle de la personne qui demande").press("Space");
        keys.go("Enregistrer");
        assertDoctor(secretary, ACCOUNT, false);

        question(secretary, "Votre téléphone", "Your telephone", "Téléphone");
        assertDoctor(secretary, PHONE, true);
        keys.to("Réponse obligatoire").press("Space");
        keys.go("Enregistrer");
        assertDoctor(secretary, PHONE, false);

        question(secretary, "Justificatif de domicile", "Proof of address", "Document à joindre");
        assertDoctor(secretary, PROOF, true);
        secretary.open(EDITOR + "/publier").sees("Corrigez d’abord les points rouges");
        secretary.open(EDITOR + "?lieu=" + PAGE);
        keys.go("Retirer Justificatif de domicile");
        assertDoctor(secretary, PROOF, false);
        assertDoctor(secretary, "Rien à signaler", true);
    }

    /** What the doctor says on the page, read without its special spaces. */
    private static void assertDoctor(Person secretary, String words, boolean said) {
        String doctor = secretary.text("#docteur").replaceAll("[\\s\\p{Zs}]+", " ");
        assertThat(doctor.contains(words)).as("“%s” in: %s", words, doctor).isEqualTo(said);
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
                .sees("Du cidre")
                .press("Envoyer ma demande")
                .sees("C’est reçu");
        return Filed.readBy(organiser);
    }
}
