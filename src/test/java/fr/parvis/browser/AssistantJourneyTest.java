package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody asks the town hall in their own words, with and without scripts. */
@BrowserTest
class AssistantJourneyTest {

    private static final String QUESTION = "Votre question";
    private static final String NEXT = "Une autre question, ou la suite";

    @Autowired TownHall townHall;

    @Test
    void withoutScriptsAQuestionGoesOnAndWhatHasNoAnswerBecomesAMessage() {
        try (Person resident = new Person(townHall.openAtAnAddress(), false)) {
            resident.open("/assistant")
                    .fill(QUESTION, "quels papiers pour un acte de mariage")
                    .press("Demander")
                    .sees("publiée le");
            resident.fill(NEXT, "et combien ça coûte ?").press("Demander").sees("Prix");
            resident.press("Oui").sees("Merci de nous l’avoir dit");
            resident.fill(QUESTION, "où acheter un zorglub vert").press("Demander");
            resident.sees("Je ne suis pas sûr").press("Écrire à la mairie");
            resident.keeps("où acheter un zorglub vert");
        }
    }

    @Test
    void theCodeOfARequestIsNeverInAnAddress() {
        try (Person resident = new Person(townHall.openAtAnAddress(), false)) {
            resident.open("/assistant")
                    .fill(QUESTION, "où en est ma demande 2026-000412")
                    .press("Demander")
                    .keeps("2026-000412");
            resident.page().locator("#code").fill("ABCD-EFGH");
            resident.press("Voir où elle en est");
            assertThat(resident.page().url()).endsWith("/suivi");
        }
    }

    @Test
    void withScriptsTheAnswerComesBesideThePageOneIsOn() {
        try (Person resident = new Person(townHall.openAtAnAddress(), true)) {
            resident.open("/demarches");
            resident.page().locator("a[data-ask]").click();
            Locator panel = resident.page().locator("dialog.ask-dialog");
            panel.locator("#question").fill("la mairie est ouverte demain ?");
            panel.locator("#question").press("Enter");
            assertThat(panel.locator("#reponse")).containsText("Horaires de la mairie");
            assertThat(panel.locator("#reponse")).isFocused();
            resident.isAt("/demarches");
        }
    }
}
