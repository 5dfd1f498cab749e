package fr.parvis.assistant.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.assistant.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that questions name, asked on Tuesday 24 November 2026 at 10:15. */
@Tag("rules")
class DaysTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 15);
    private static final Vocabulary WORDS = new Vocabulary(new Lexicon(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "ouvert demain ?, 2026-11-25",
        "et après-demain, 2026-11-26",
        "samedi matin, 2026-11-28",
        "mardi, 2026-11-24",
        "mardi prochain, 2026-12-01",
        "vendredi en huit, 2026-12-04",
        "le 14 juillet, 2027-07-14",
        "le 1er mai, 2027-05-01",
        "le 25 décembre 2026, 2026-12-25",
        "ouvert à Noël, 2026-12-25",
        "ouvert pour la Toussaint, 2027-11-01",
        "le lundi de Pâques, 2027-03-29",
        "jeudi de l’Ascension, 2027-05-06",
        "lundi de Pentecôte, 2027-05-17",
        "ce soir, 2026-11-24",
        "2m1, 2026-11-25"
    })
    void aDayIsCountedFromTheDayItIsAsked(String asked, LocalDate day) {
        When when = find(asked, NOW);
        assertThat(when.from()).isEqualTo(day);
        assertThat(when.oneDay()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ce week-end, 2026-11-28, 2026-11-29",
        "cette semaine, 2026-11-24, 2026-11-29",
        "la semaine prochaine, 2026-11-30, 2026-12-06",
        "ce mois-ci, 2026-11-24, 2026-11-30",
        "le mois prochain, 2026-12-01, 2026-12-31",
        "en décembre, 2026-12-01, 2026-12-31",
        "en janvier, 2027-01-01, 2027-01-31"
    })
    void someDaysAreAPeriod(String asked, LocalDate from, LocalDate to) {
        assertThat(find(asked, NOW)).isEqualTo(new When(from, to, null, false));
    }

    @Test
    void aPartOfTheDayAndAnHourAreTimes() {
        assertThat(find("samedi matin", NOW).time()).isEqualTo(LocalTime.of(9, 0));
        assertThat(find("demain à 17h30", NOW).time()).isEqualTo(LocalTime.of(17, 30));
        assertThat(find("demain à 9h", NOW).time()).isEqualTo(LocalTime.of(9, 0));
        assertThat(find("demain à 25h", NOW).time()).isNull();
    }

    @Test
    void noDayIsReadOutOfOtherNumbersAndWords() {
        assertThat(find("mon fils a 16 ans", NOW)).isNull();
        assertThat(find("le marché de Noël", NOW)).isNull();
    }

    /** The clocks change on 28 March 2027, 25 October 2026: days stay days. */
    @Test
    void theDayAfterTheClocksChangeIsTheNextOne() {
        assertThat(find("demain", LocalDateTime.of(2027, 3, 27, 23, 30)).from())
                .isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(find("demain", LocalDateTime.of(2026, 10, 24, 23, 30)).from())
                .isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(find("dimanche", LocalDateTime.of(2026, 12, 31, 23, 59)).from())
                .isEqualTo(LocalDate.of(2027, 1, 3));
    }

    private static When find(String asked, LocalDateTime now) {
        return new Days(WORDS.tokens(asked), now).find();
    }
}
