package fr.parvis.forms.people;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.FormsFixture;
import fr.parvis.forms.Paper;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Consent, signature, other requests, people of the household; today is 22 November 2026. */
@Tag("rules")
class PeopleTest {

    private static List<String> wrong(FormDefinition form, Answers answers) {
        return FormsFixture.problems(form, answers, Locale.FRENCH);
    }

    private static final FormDefinition CONSENT =
            page(
                    "- {id: x, type: consent, label: Photos, settings: {text: {fr: J’accepte., en: I agree.}}}");

    @Test
    void aConsentIsNeverRequiredAndKeepsTheTextThatWasRead() {
        Answers refused = bound(CONSENT, Answers.NONE, "x", "");
        assertThat(wrong(CONSENT, refused)).isEmpty();
        assertThat(refused.text("x")).contains("no");
        Answers given = bound(CONSENT, Answers.NONE, "x", "", "x", "yes");
        assertThat(((Map<?, ?>) given.value("x")).get("sha256")).isEqualTo(sha256("J’accepte."));
        assertThat(FormsFixture.summary(CONSENT, given, Locale.ENGLISH))
                .containsExactly("Photos: Consent given: “J’accepte.”");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    private static final FormDefinition SIGNATURE =
            page("- {id: x, type: signature, label: Signature}");

    @Test
    void aTypedNameAndATickedStatementAreASignature() {
        assertThat(wrong(SIGNATURE, bound(SIGNATURE, Answers.NONE, "x", "")))
                .containsExactly(
                        "x.agreed: Cochez la case pour attester.",
                        "x.name: Écrivez votre prénom et votre nom : ils valent signature.");
        Answers signed =
                bound(SIGNATURE, Answers.NONE, "x", "", "x", "yes", "x.name", "Maud Aubrée");
        assertThat(wrong(SIGNATURE, signed)).isEmpty();
        assertThat(FormsFixture.summary(SIGNATURE, signed, Locale.FRENCH))
                .containsExactly(
                        "Signature: J’atteste que les renseignements donnés sont exacts. | Signé"
                                + " par Maud Aubrée");
    }

    @Test
    void aDrawingIsALineAndNothingElse() {
        Answers drawn =
                bound(
                        SIGNATURE,
                        Answers.NONE,
                        "x",
                        "yes",
                        "x.name",
                        "Maud",
                        "x.drawing",
                        "M1 2L3 4L599 199");
        assertThat(((Map<?, ?>) drawn.value("x")).get("drawing")).isEqualTo("M1 2L3 4L599 199");
        for (String hostile :
                List.of(
                        "<svg onload=x>",
                        "M1 2L3 4\"/><script>",
                        "M1",
                        "M1 2L" + "9".repeat(5000))) {
            Answers answers =
                    bound(SIGNATURE, Answers.NONE, "x", "yes", "x.name", "M", "x.drawing", hostile);
            assertThat(((Map<?, ?>) answers.value("x")).containsKey("drawing"))
                    .as(hostile)
                    .isFalse();
        }
    }

    @Test
    void aDrawingIsShownWithWordsForThoseWhoDoNotSeeIt() throws IOException {
        Answers signed =
                bound(
                        SIGNATURE,
                        Answers.NONE,
                        "x",
                        "yes",
                        "x.name",
                        "Maud",
                        "x.drawing",
                        "M300 20L300 180");
        var drawn =
                FormsFixture.forms()
                        .summary(SIGNATURE, signed, Locale.FRENCH)
                        .getFirst()
                        .lines()
                        .getFirst()
                        .drawn();
        assertThat(drawn.words()).isEqualTo("Signature dessinée par Maud");
        byte[] png =
                Base64.getDecoder().decode(drawn.asPicture().replace("data:image/png;base64,", ""));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getRGB(300, 100)).isEqualTo(Color.BLACK.getRGB());
        assertThat(picture.getRGB(10, 100)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void theNumberOfAnotherRequestIsKeptAsItIsPrinted() {
        FormDefinition form = page("- {id: x, type: request-reference, label: Demande}");
        assertThat(bound(form, Answers.NONE, "x", " 2026 - 000123 ").text("x"))
                .contains("2026-000123");
        assertThat(wrong(form, bound(form, Answers.NONE, "x", "123"))).hasSize(1);
    }

    private static final FormDefinition MEMBER =
            page("- {id: x, type: household-member, label: Enfant}");

    @Test
    void aMemberTheAccountKnowsIsTakenOverAndCorrectedAtWill() {
        Answers taken = bound(MEMBER, Answers.NONE, "x.firstNames", "", "do", "save:x:1");
        assertThat(FormsFixture.summary(MEMBER, taken, Locale.FRENCH))
                .containsExactly("Enfant: Tom Aubrée, 3 mars 2019");
        Answers corrected = bound(MEMBER, taken, "x.firstNames", "Thomas");
        assertThat(FormsFixture.summary(MEMBER, corrected, Locale.FRENCH))
                .containsExactly("Enfant: Thomas Aubrée, 3 mars 2019");
        assertThat(bound(MEMBER, Answers.NONE, "do", "save:x:99").filled("x")).isFalse();
    }

    @Test
    void aMemberIsTypedByWhoHasNoAccount() {
        Answers future =
                bound(
                        MEMBER,
                        Answers.NONE,
                        "x.firstNames",
                        "Lina",
                        "x.birthName",
                        "",
                        "x.birthDate.day",
                        "1",
                        "x.birthDate.month",
                        "1",
                        "x.birthDate.year",
                        "2030");
        assertThat(wrong(MEMBER, future))
                .containsExactly(
                        "x.birthName: Indiquez le nom de naissance.",
                        "x.birthDate.year: Cette date est dans le futur. Vérifiez l’année.");
    }

    @Test
    void aBlankFormHasTheStatementAndRoomToSign() {
        var blank = FormsFixture.forms().blank(SIGNATURE, Locale.FRENCH);
        assertThat(blank.getFirst().fields().getFirst().paper()).isInstanceOf(Paper.Parts.class);
    }
}
