package fr.parvis.site.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("rules")
class LifeTest {

    @ParameterizedTest
    @EnumSource(State.class)
    void whateverStandsThereCanBeWrittenAnewAndIsADraftThen(State state) {
        assertThat(Life.after(state, Verb.SAVE)).contains(State.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMIT, REVIEW",
        "REVIEW, SEND_BACK, DRAFT",
        "REVIEW, PUBLISH, PUBLISHED",
        "REVIEW, SCHEDULE, SCHEDULED",
        "SCHEDULED, START, PUBLISHED",
        "SCHEDULED, CANCEL, DRAFT",
        "PUBLISHED, EXPIRE, EXPIRED",
        "PUBLISHED, WITHDRAW, WITHDRAWN",
        "WITHDRAWN, PUBLISH, PUBLISHED"
    })
    void aTextGoesFromOneStateToTheNext(State from, Verb verb, State to) {
        assertThat(Life.after(from, verb)).contains(to);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, PUBLISH",
        "PUBLISHED, SUBMIT",
        "EXPIRED, PUBLISH",
        "DRAFT, START",
        "REVIEW, START",
        "WITHDRAWN, START",
        "WITHDRAWN, WITHDRAW"
    })
    void thereIsNoOtherWay(State from, Verb verb) {
        assertThat(Life.after(from, verb)).isEmpty();
    }

    @Test
    void onlyTheClockStartsAndEnds() {
        assertThat(EnumSet.allOf(Verb.class).stream().filter(verb -> !verb.byPeople()))
                .containsExactly(Verb.START, Verb.EXPIRE);
    }

    @Test
    void whatNobodySeesCannotBeTakenAway() {
        assertThat(Life.from(State.DRAFT, false)).doesNotContain(Verb.WITHDRAW);
        assertThat(Life.from(State.DRAFT, true)).contains(Verb.WITHDRAW);
        assertThat(Life.from(State.SCHEDULED, false)).contains(Verb.WITHDRAW);
    }

    @ParameterizedTest
    @CsvSource({
        "Fête de l’été 2027, fete-de-l-ete-2027",
        "  Cœur de ville : travaux !, coeur-de-ville-travaux",
        "…, ''",
        "ÉCOLE, ecole"
    })
    void anAddressIsMadeOfTheLettersOfATitle(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @Test
    void aLongTitleIsCutBetweenTwoWords() {
        String slug = Slugs.of("Un titre bien trop long pour une adresse ".repeat(4));

        assertThat(slug).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-").endsWith("pour-une");
    }

    @Test
    void aTranslationIsStaleAsSoonAsTheFrenchSaysSomethingElse() {
        Manuscript written =
                Manuscript.of("Piscine", "Fermée.", "Jusqu’à lundi.")
                        .withEnglish(new Wording("Pool", "Closed.", "Until Monday.", ""));

        assertThat(written.stale()).isFalse();
        assertThat(written.withFrench(new Wording("Piscine", "Ouverte.", "", "")).stale()).isTrue();
    }
}
