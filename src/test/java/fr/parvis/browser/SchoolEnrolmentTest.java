package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two children enrolled in one request, from the first answer to the figures. */
@BrowserTest
class SchoolEnrolmentTest {

    @Autowired TownHall townHall;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void twoChildrenAreEnrolledByOneRequestAndTheFamilyGetsItsCertificate(boolean scripts)
            throws IOException {
        String base = townHall.openAtAnAddress();
        try (Person parent = new Person(base, scripts, 390);
                Person clerk = new Person(base, scripts);
                Person head = new Person(base, scripts)) {
            parent.open("/demarches/inscription-scolaire").follow("Commencer en ligne");
            children(parent);
            parents(parent);
            home(parent);
            lastPages(parent);
            Filed filed = check(parent);

            check(clerk.signIn(TownHall.CLERK), filed);
            place(head.signIn(TownHall.REGISTRAR), filed);
            certificate(parent, filed);
            opinion(parent);
            figures(head);
        }
    }

    /** A third child is added by mistake, named, and removed: the other two stay as they were. */
    private static void children(Person parent) {
        child(parent, "Enfant 1", "Lina", LocalDate.of(2021, 3, 27), "Petite section (3 ans)");
        parent.press("Ajouter un enfant")
                .identity("Enfant 2", "Erreur", "Aubrée")
                .press("Ajouter un enfant");
        child(parent, "Enfant 3", "Noé", LocalDate.of(2019, 11, 2), "CP (6 ans)");
        parent.press("Retirer Erreur Aubrée")
                .doesNotSee("Enfant 3")
                .choose("La prochaine rentrée")
                .press("Continuer");
    }

    private static void child(Person parent, String row, String name, LocalDate born, String year) {
        parent.identity(row, name, "Aubrée")
                .dateIn(row, "Date de naissance", born)
                .fillIn(row, "Commune ou pays de naissance", "Dinan")
                .selectIn(row, "Classe demandée", year);
    }

    /** Two questions come up by the answers given, and each takes its files. */
    private void parents(Person parent) throws IOException {
        parent.identity("Responsable 1", "Maud", "Kessler")
                .chooseIn("Lien avec l’enfant", "Parent")
                .fillIn("Responsable 1", "Adresse électronique", "maud@exemple.test")
                .choose("Avec leurs deux parents")
                .chooseIn("Une décision de justice", "Non")
                .choose("Je joins un document")
                .press("Continuer")
                .sees("Une réponse fait apparaître une question de plus")
                .doesNotSee("Cette décision")
                .attach("Choisir un ou plusieurs fichiers", Papers.photo("livret-1.png"))
                .press("Ajouter le fichier")
                .sees("livret-1.png")
                .attach("Choisir un ou plusieurs fichiers", Papers.photo("livret-2.png"))
                .press("Ajouter le fichier")
                .press("Retirer livret-1.png")
                .doesNotSee("livret-1.png")
                .sees("livret-2.png")
                .press("Continuer");
    }

    private static void home(Person parent) {
        parent.address("Adresse des enfants", "4 rue du Four", "22690", "Plouër-sur-Rance")
                .chooseIn("Êtes-vous hébergés", "Non")
                .choose("J’atteste sur l’honneur")
                .press("Continuer");
    }

    private static void lastPages(Person parent) {
        parent.chooseIn("Un frère ou une sœur", "Non")
                .chooseIn("Souhaitez-vous une autre école", "Non")
                .press("Continuer")
                .choose("La cantine")
                .choose("Les renseignements que je donne sont exacts")
                .press("Continuer");
    }

    private static Filed check(Person parent) {
        parent.sees("Vérifiez vos réponses")
                .sees("Lina Aubrée")
                .sees("Noé Aubrée")
                .doesNotSee("Erreur")
                .sees("livret-2.png")
                .press("Envoyer ma demande")
                .sees("C’est reçu");
        return Filed.readBy(parent);
    }

    private static void check(Person clerk, Filed filed) {
        clerk.open("/bureau")
                .sees(filed.number())
                .open(filed.atTheDesk())
                .sees("Lina Aubrée")
                .sees("Noé Aubrée")
                .sees("livret-2.png")
                .choose("Envoyer à l’affectation")
                .press("Valider et rester ici")
                .sees("Ce n’est pas à vous");
    }

    /** The same person heads the schools and signs; each step wants its words. */
    private static void place(Person head, Filed filed) {
        head.open(filed.atTheDesk())
                .choose("Proposer à la signature")
                .press("Valider et rester ici")
                .sees("Écrivez la raison")
                .fillStarting("Vos mots", "École du Bourg : petite section, CP.")
                .press("Valider et rester ici")
                .choose("Signer le certificat")
                .fillStarting("Vos mots", "École du Bourg : Lina en petite section, Noé au CP.")
                .press("Valider et rester ici")
                .sees("Demande terminée");
    }

    private static void certificate(Person parent, Filed filed) throws IOException {
        parent.open("/suivi?numero=" + filed.number() + "&code=" + filed.code())
                .sees("Votre demande est acceptée");
        Pdf certificate = parent.downloads("Télécharger Certificat d’inscription scolaire");
        assertThat(certificate.text())
                .contains("Lina Aubrée", "Noé Aubrée", "Noé au CP", filed.number())
                .doesNotContain("Erreur");
        assertThat(certificate.isTagged()).isTrue();
    }

    private static void opinion(Person parent) {
        parent.follow("Donner mon avis")
                .press("Envoyer mon avis")
                .sees("Dites si vous êtes satisfait, en tout.")
                .chooseIn("En tout, êtes-vous satisfait", "Plutôt oui")
                .press("Envoyer mon avis")
                .sees("Merci pour votre avis");
    }

    private static void figures(Person head) {
        head.open("/bureau/chiffres");
        assertThat(figure(head, "Reçues")).isEqualTo("1");
        assertThat(figure(head, "Décidées")).isEqualTo("1");
        assertThat(figure(head, "Satisfaction")).startsWith("4");
    }

    private static String figure(Person head, String name) {
        return head.text("section:has(> h2:text-is(\"" + name + "\")) > p");
    }
}
