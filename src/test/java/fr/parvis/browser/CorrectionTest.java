package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request goes back to its resident field by field, and comes back corrected. */
@BrowserTest
class CorrectionTest {

    private static final String WHY = "Le registre dit Canapville-Les-Bains.";
    private static final String WORD =
            "Ce qu’il faut corriger à «\u00a0Commune de naissance\u00a0»";

    @Autowired TownHall townHall;

    @Test
    void theAgentSeesEarlierAndNewAnswersSideBySide() {
        journey(true);
    }

    @Test
    void theSameWithoutScripts() {
        journey(false);
    }

    private void journey(boolean scripts) {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, scripts);
                Person nadia = new Person(base, scripts)) {
            Filed filed = Filing.birthCertificate(resident);
            asksForCorrection(nadia, filed, scripts);

            resident.follow("Suivre ma demande")
                    .sees("vous demande de corriger")
                    .sees(WHY)
                    .doesNotSee("Nombre d’exemplaires (");
            isAccessible(resident, scripts);
            resident.press("Envoyer mes corrections")
                    .sees("Rien n’a changé")
                    .fill("Commune de naissance", "Canapville-Les-Bains")
                    .fillStarting("Un mot à la mairie", "Pardon !")
                    .press("Envoyer mes corrections")
                    .sees("J’ai corrigé")
                    .sees("Pardon !")
                    .doesNotSee("vous demande de corriger");

            nadia.open(filed.atTheDesk()).sees("Canapville-Les-Bains");
            assertThat(nadia.page().locator("#corrections tbody tr").innerText())
                    .contains("Canapville\t")
                    .endsWith("Canapville-Les-Bains");
            isAccessible(nadia, scripts);
        }
    }

    private static void asksForCorrection(Person nadia, Filed filed, boolean scripts) {
        nadia.signIn(TownHall.CLERK)
                .open(filed.atTheDesk())
                .follow("Faire corriger des réponses")
                .press("Renvoyer pour correction")
                .sees("Cochez au moins une réponse")
                .choose("Commune de naissance")
                .fillStarting("Un mot pour l’ensemble", "Merci d’avance.")
                .press("Renvoyer pour correction")
                .sees("Dites ce qu’il faut corriger")
                .keeps("Merci d’avance.")
                .fill(WORD, WHY);
        isAccessible(nadia, scripts);
        nadia.press("Renvoyer pour correction").sees("Le délai est arrêté depuis");
    }

    /** The checker is a script itself. */
    private static void isAccessible(Person person, boolean scripts) {
        if (scripts) {
            assertThat(Axe.violations(person.page())).isEmpty();
        }
    }

    /** What a corrected answer makes necessary is asked with it. */
    @Test
    void aCorrectedAnswerBringsUpTheQuestionsItNeeds() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, false);
                Person nadia = new Person(base, false)) {
            Filed filed = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK)
                    .open(filed.atTheDesk())
                    .follow("Faire corriger des réponses")
                    .choose("Quel document vous faut-il")
                    .fillStarting(
                            "Ce qu’il faut corriger à «\u00a0Quel document",
                            "Il vous faut la copie.")
                    .press("Renvoyer pour correction");
            resident.follow("Suivre ma demande")
                    .doesNotSee("Premier parent")
                    .choose("Extrait avec filiation")
                    .press("Envoyer mes corrections")
                    .sees("Premier parent")
                    .identity("Premier parent", "Anne", "Kessler")
                    .identity("Second parent", "Jean", "Kessler")
                    .choose("C’est mon acte")
                    .press("Envoyer mes corrections")
                    .sees("J’ai corrigé");
        }
    }
}
