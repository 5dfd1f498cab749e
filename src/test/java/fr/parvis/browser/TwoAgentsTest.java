package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two agents on one request: they see each other, and neither undoes the other's work. */
@BrowserTest
class TwoAgentsTest {

    private static final String WORDS = "Faut-il aussi le livret de famille ?";

    @Autowired TownHall townHall;

    @Test
    void theySeeEachOtherAndWhoClaimedItDecides() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true);
                Person nadia = new Person(base, true);
                Person karim = new Person(base, true)) {
            Filed filed = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK).open(filed.atTheDesk()).doesNotSee("lit cette demande");
            karim.signIn(TownHall.COLLEAGUE)
                    .open(filed.atTheDesk())
                    .sees("Nadia B. lit cette demande")
                    .choose("Demander une précision")
                    .fillStarting("Vos mots", WORDS);
            nadia.open("/bureau")
                    .sees("Karim H. y est")
                    .open(filed.atTheDesk())
                    .sees("Karim H. lit cette demande")
                    .press("Prendre cette demande");

            karim.sees("Cette demande a changé").press("Valider et rester ici");
            karim.sees("Nadia Bernard l’a prise").keeps(WORDS);
            karim.press("Reprendre à Nadia Bernard")
                    .choose("Demander une précision")
                    .fillStarting("Vos mots", WORDS)
                    .press("Valider et rester ici")
                    .sees("Le délai est arrêté depuis");
        }
    }

    @Test
    void whoDecidesSecondSeesWhatChangedAndKeepsTheirWords() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true);
                Person nadia = new Person(base, false);
                Person karim = new Person(base, false)) {
            Filed filed = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK)
                    .open(filed.atTheDesk())
                    .choose("Demander une précision")
                    .fillStarting("Vos mots", "Quel est le second prénom ?");
            karim.signIn(TownHall.COLLEAGUE)
                    .open(filed.atTheDesk())
                    .choose("Demander une précision")
                    .fillStarting("Vos mots", WORDS);

            nadia.press("Valider et rester ici").sees("Le délai est arrêté depuis");
            karim.press("Valider et rester ici")
                    .sees("Cette demande a changé entre-temps")
                    .sees("Nadia Bernard a écrit à l’habitant")
                    .keeps(WORDS);
            assertThat(karim.page().getByRole(AriaRole.RADIO).and(karim.page().locator(":checked")))
                    .hasCount(1);
            resident.follow("Suivre ma demande")
                    .sees("Quel est le second prénom")
                    .doesNotSee(WORDS);
        }
    }
}
