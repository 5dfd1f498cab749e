package fr.parvis.forms.types;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static fr.parvis.forms.FormsFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.FormsFixture;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** What is asked beside each file; today is 22 November 2026. */
@Tag("rules")
class FileDetailsTest {

    private static final FormDefinition FORM =
            page(
                    "- {id: x, type: file, label: Assurance, settings: {validity: true, perFile: Nature}}");

    private static Answers sent() {
        var posted =
                FormsFixture.with(
                        FormsFixture.posted(),
                        "x",
                        new MockMultipartFile("x", "a.pdf", null, new byte[1]),
                        new MockMultipartFile("x", "b.pdf", null, new byte[1]));
        return forms().bind(FORM.pages().getFirst(), posted, Answers.NONE, Locale.FRENCH).answers();
    }

    private static Answers dated(Answers answers, int file, String day, String month, String year) {
        String path = "x." + forms().files(FORM, answers).get(file);
        return bound(
                FORM,
                answers,
                path + ".what",
                "Attestation",
                path + ".until.day",
                day,
                path + ".until.month",
                month,
                path + ".until.year",
                year);
    }

    @Test
    void eachFileIsAskedUntilWhenItIsValid() {
        assertThat(FormsFixture.problems(FORM, sent(), Locale.FRENCH))
                .hasSize(4)
                .anyMatch(line -> line.endsWith("Indiquez jusqu’à quand « a.pdf » est valable."))
                .anyMatch(line -> line.endsWith("Dites ce qu’est « b.pdf »."));
    }

    @Test
    void tooManyAreRefusedFromWhoeverSendsThem() {
        FormDefinition one = page("- {id: x, type: file, label: Plan, settings: {max: 1}}");
        Answers two = sent();
        assertThat(FormsFixture.problems(one, two, Locale.FRENCH))
                .singleElement()
                .asString()
                .contains("« b.pdf » est de trop : un seul fichier est possible ici.");
    }

    @Test
    void whatHasExpiredIsRefusedAndTodayIsStillValid() {
        Answers both = dated(dated(sent(), 0, "22", "11", "2026"), 1, "21", "11", "2026");
        assertThat(FormsFixture.problems(FORM, both, Locale.FRENCH))
                .singleElement()
                .asString()
                .endsWith(
                        "« b.pdf » n’est plus valable depuis le 21 novembre 2026. Ajoutez un"
                                + " document à jour.");
    }

    @Test
    void theDetailsStayWithTheirFileWhenAnotherIsRemoved() {
        Answers both = dated(dated(sent(), 0, "3", "3", "2027"), 1, "4", "4", "2027");
        List<Long> ids = forms().files(FORM, both);
        Answers one = bound(FORM, both, "do", "drop:x:" + ids.getFirst());
        assertThat(FormsFixture.summary(FORM, one, Locale.FRENCH))
                .containsExactly("Assurance: b.pdf : Attestation, valable jusqu’au 4 avril 2027");
    }
}
