package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.parvis.commune.Commune;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen in the hall, and two people one after the other. */
@BrowserTest
class KioskJourneyTest {

    private static final Pattern LINK = Pattern.compile("(/borne/ouvrir\\?lien=[^<\"\\s&]+)");
    private static final long IDLE = 61_000;
    private static final long WARNING = 21_000;
    private static final int FINGER = 60;
    private static final String LOWEST =
            """
            Math.min(...[...document.querySelectorAll('button, .button, .input, .kiosk-doors a')]
                .map(one => one.getBoundingClientRect().height).filter(height => height > 0))
            """;

    @Autowired TownHall townHall;

    @Test
    void whoComesNextFindsNothingOfWhoWentAwayAndEverythingIsLargeEnough() {
        Commune commune = townHall.open();
        try (Person screen = new Person(townHall.address(commune), true, 768)) {
            screen.page().clock().install();
            open(screen, commune);
            assertThat(lowest(screen)).isGreaterThanOrEqualTo(FINGER);
            screen.follow("Poser une question");
            Locator field = screen.page().locator("#question");
            field.click();
            Locator keys = screen.page().locator(".kiosk-keys");
            for (String key : "ouvert".split("")) {
                keys.getByText(key, new Locator.GetByTextOptions().setExact(true)).click();
            }
            assertThat(field).hasValue("ouvert");
            assertThat(lowest(screen)).isGreaterThanOrEqualTo(FINGER);
            screen.page().clock().runFor(IDLE);
            screen.sees("Êtes-vous toujours là").press("Oui, continuer");
            assertThat(field).hasValue("ouvert");
            screen.page().clock().runFor(IDLE);
            screen.page().clock().runFor(WARNING);
            screen.page().waitForURL("**/borne");
            screen.sees("Touchez ce que vous voulez faire");
        }
    }

    @Test
    void withoutScriptsTerminerForgetsAsWell() {
        Commune commune = townHall.open();
        try (Person screen = new Person(townHall.address(commune), false)) {
            open(screen, commune);
            screen.follow("Suivre ma demande").isAt("/suivi");
            screen.press("Terminer").isAt("/borne").sees("Rien n’est gardé");
        }
    }

    private void open(Person screen, Commune commune) {
        try (Person agent = new Person(townHall.address(commune), true)) {
            agent.signIn(townHall.administrator(commune));
            agent.open("/bureau/bornes").fill("Nom de la borne", "Hall").press("Ajouter la borne");
            Matcher link = LINK.matcher(agent.page().content());
            assertThat(link.find()).isTrue();
            screen.open(link.group(1)).press("Ouvrir la borne");
        }
    }

    private static double lowest(Person screen) {
        return ((Number) screen.page().evaluate(LOWEST)).doubleValue();
    }
}
