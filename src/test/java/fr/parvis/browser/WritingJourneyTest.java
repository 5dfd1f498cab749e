package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.parvis.commune.Commune;
import fr.parvis.site.media.Pictures;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A secretary describes a picture, pastes from Word, reads the remarks, publishes. */
@BrowserTest
class WritingJourneyTest {

    private static final String WORD =
            "<p class=MsoNormal style='color:red'>Venez <b>nombreux</b>, muni de vos papiers.</p>"
                    + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span"
                    + " style='mso-list:Ignore'>·&nbsp;</span>Musique</p><script>alert(1)</script>";

    private static final String PASTE =
            """
            (area, html) => {
              const data = new DataTransfer();
              data.setData("text/html", html);
              data.setData("text/plain", "sans forme");
              area.focus();
              area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    @Autowired TownHall townHall;

    @Test
    void aPictureIsDescribedATextPastedLookedOverAndPublished() {
        Commune commune = townHall.open();
        String base = townHall.address(commune);
        try (Person secretary = new Person(base, true);
                Person visitor = new Person(base, false, 390)) {
            secretary.signIn(townHall.administrator(commune));
            describe(secretary);
            secretary.open("/bureau/site/nouveau/page");
            Page page = secretary.page();
            secretary.fillStarting("Titre", "La fête du port");
            Locator text = page.locator("[data-editor] textarea").first();
            text.evaluate(PASTE, WORD);
            assertThat(text)
                    .hasValue(Pattern.compile("Venez \\*\\*nombreux\\*\\*[\\s\\S]*- Musique\\s*"));
            secretary.sees(
                    "« muni de » : plus simplement, « avec »."
                            .replace(" »", "\u00a0»")
                            .replace("« ", "«\u00a0")
                            .replace(" :", "\u00a0:"));
            text.press("Control+End");
            page.locator("[data-library]").and(page.locator("button")).first().click();
            page.locator("dialog [data-insert]").first().click();
            assertThat(text).hasValue(Pattern.compile("\\[image:\\d+\\]"));
            secretary.press("Publier");
            visitor.open("/pages/la-fete-du-port").sees("Musique");
            assertThat(visitor.page().locator("main picture img"))
                    .hasAttribute("alt", "Des bateaux à quai");
        }
    }

    private static void describe(Person secretary) {
        secretary
                .open("/bureau/site/medias")
                .attach(
                        "Ajouter des fichiers",
                        new FilePayload("port.jpg", "image/jpeg", Pictures.jpeg(900, 600)))
                .press("Envoyer")
                .press("Enregistrer")
                .sees("Décrivez l’image, ou dites qu’elle est seulement là pour faire joli.")
                .fill("Description de l’image", "Des bateaux à quai");
        Locator picture = secretary.page().locator("[data-focus] img");
        picture.click(new Locator.ClickOptions().setPosition(picture.boundingBox().width / 4, 10));
        assertThat(secretary.page().locator("#gauche")).hasValue("25");
        secretary.press("Enregistrer").sees("Enregistré.");
    }

    @Test
    void withoutScriptsTheSameIsDoneByWords() {
        Commune commune = townHall.open();
        try (Person secretary = new Person(townHall.address(commune), false)) {
            secretary
                    .signIn(townHall.administrator(commune))
                    .open("/bureau/site/medias")
                    .attach(
                            "Ajouter des fichiers",
                            new FilePayload("mairie.jpg", "image/jpeg", Pictures.jpeg(300, 200)))
                    .press("Envoyer")
                    .fill("Description de l’image", "La mairie")
                    .fill("Depuis la gauche (0 à 100)", "80")
                    .press("Enregistrer")
                    .sees("[image:");
            secretary.open("/bureau/site/ecrire").sees("Volets repliables");
            secretary.open("/bureau/site/imports").sees("Depuis WordPress");
        }
    }
}
