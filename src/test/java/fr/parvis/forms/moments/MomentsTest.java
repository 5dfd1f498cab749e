package fr.parvis.forms.moments;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.page;
import static fr.parvis.forms.FormsFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.FormsFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods and time slots; today is 22 November 2026. */
@Tag("rules")
class MomentsTest {

    private static final String RANGE =
            "- {id: x, type: date-range, label: Séjour, settings: {min: today, minDays: 2, maxDays:"
                    + " 10}}";

    private static final String SLOT =
            "- {id: x, type: time-slot, label: Salle, settings: {min: today, earliest: \"8 h\","
                    + " latest: \"22:00\", stepMinutes: 15}}";

    private static String[] range(String from, String to) {
        List<String> posted = new ArrayList<>();
        String[][] ends = {{"from", from}, {"to", to}};
        for (String[] end : ends) {
            String[] parts = end[1].split(" ", -1);
            for (int i = 0; i < 3; i++) {
                String unit = List.of("day", "month", "year").get(i);
                posted.addAll(
                        List.of("x." + end[0] + "." + unit, i < parts.length ? parts[i] : ""));
            }
        }
        return posted.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "ok",
            value = {
                "1 12 2026;3 12 2026;ok",
                "1 12 2026;2 12 2026;ok",
                "1 12 2026;1 12 2026;x.to.day: La période compte un jour, il en faut au moins 2.",
                "1 12 2026;12 12 2026;x.to.day: La période compte 12 jours, la limite est 10.",
                "3 12 2026;1 12 2026;x.to.day: Le dernier jour est avant le premier. Choisissez le"
                        + " 3 décembre 2026 ou une date plus tard.",
                "21 11 2026;23 11 2026;x.from.day: Cette date est déjà passée. Choisissez"
                        + " aujourd’hui ou une date plus tard.",
                "1 12 2026;'';x.to.day: Indiquez le dernier jour.",
                "1 13 2026;2 12 2026;x.from.month: Ce mois n’existe pas. Les mois vont de 1 à 12."
            })
    void aPeriodIsChecked(String from, String to, String problem) {
        assertThat(problems(RANGE, range(from, to)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aPeriodIsToldAndCounted() {
        FormDefinition form =
                page(
                        RANGE
                                + "\n- {id: n, type: calculated, label: N, settings: {result:"
                                + " number, formula: {days: x}}}");
        Answers answers = bound(form, Answers.NONE, range("1 12 2026", "3 12 2026"));
        assertThat(FormsFixture.summary(form, answers, Locale.FRENCH))
                .containsExactly("Séjour: du 1er décembre 2026 au 3 décembre 2026", "N: 3 jours");
        assertThat(answers.filled("x")).isTrue();
        assertThat(bound(form, Answers.NONE, range("", "")).filled("x")).isFalse();
    }

    private static String[] slot(String day, String from, String to) {
        return new String[] {
            "x.date.day",
            day,
            "x.date.month",
            "12",
            "x.date.year",
            "2026",
            "x.from",
            from,
            "x.to",
            to
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "ok",
            value = {
                "9 h;16h30;ok",
                "8;22 h;ok",
                "09:15;9.30;ok",
                "7 h 45;9 h;x.from: Choisissez 8 h ou plus tard.",
                "9 h;23 h;x.to: Choisissez 22 h ou plus tôt.",
                "9 h;9 h;x.to: L’heure de fin doit être après l’heure de début.",
                "9 h 10;10 h;x.from: Choisissez une heure de 15 en 15 minutes, à partir de l’heure"
                        + " pile.",
                "midi;14 h;x.from: Écrivez une heure. Par exemple : 14 h 30.",
                "25 h;26 h;x.from: Écrivez une heure. Par exemple : 14 h 30.",
                "9 h;'';x.to: Indiquez l’heure de fin."
            })
    void aTimeSlotIsChecked(String from, String to, String problem) {
        List<String> expected = problem == null ? List.of() : List.of(problem);
        assertThat(problems(SLOT, slot("9", from, to))).startsWith(expected.toArray(String[]::new));
        if (problem == null) {
            assertThat(problems(SLOT, slot("9", from, to))).isEmpty();
        }
    }

    @Test
    void aTimeSlotIsToldAndItsHoursCounted() {
        FormDefinition form =
                page(
                        SLOT
                                + "\n- {id: n, type: calculated, label: Prix, settings: {formula:"
                                + " {product: [{hours-between: x}, {amount: 10}]}}}");
        Answers answers = bound(form, Answers.NONE, slot("9", "14h", "16h30"));
        assertThat(FormsFixture.summary(form, answers, Locale.FRENCH))
                .containsExactly(
                        "Salle: 9 décembre 2026, de 14 h à 16 h 30", "Prix: 25 € = 2 h 30 × 10 €");
    }

    @Test
    void whatIsHalfTypedIsKeptAndShownAsTyped() {
        FormDefinition form = page(SLOT);
        Answers answers = bound(form, Answers.NONE, slot("trente", "tôt", ""));
        assertThat(FormsFixture.summary(form, answers, Locale.FRENCH))
                .containsExactly("Salle: trente 12 2026, de tôt à ");
    }
}
