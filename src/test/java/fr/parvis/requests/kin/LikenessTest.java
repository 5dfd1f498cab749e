package fr.parvis.requests.kin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.procedures.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class LikenessTest {

    private static final FormDefinition BIRTH =
            Texts.definition(Texts.library("acte-naissance")).form();

    @Test
    void answersAreComparedAsPeopleReadThem() {
        assertThat(
                        of(
                                Map.of("commune-naissance", "  Canapville ", "exemplaires", "1"),
                                Map.of("commune-naissance", "CANAPVILLE", "exemplaires", "1")))
                .isEqualTo(new Likeness(2, 2));
        assertThat(of(Map.of("exemplaires", "1"), Map.of("exemplaires", "2")))
                .isEqualTo(new Likeness(0, 1));
    }

    @Test
    void whatOnlyOneAnsweredIsNotTheSameAndWhatNobodyAnsweredDoesNotCount() {
        assertThat(
                        of(
                                Map.of("exemplaires", "1", "nature", ""),
                                Map.of("exemplaires", "1", "usage", "notaire")))
                .isEqualTo(new Likeness(1, 2));
        assertThat(of(Map.of(), Map.of())).isEqualTo(new Likeness(0, 0));
        assertThat(of(Map.of(), Map.of()).worthTelling()).isFalse();
    }

    @Test
    void theSameFileSentTwiceIsTheSame() {
        Map<String, Object> first = Map.of("id", 4, "name", "livret.pdf", "size", 1200);
        Map<String, Object> again = Map.of("id", 9, "name", "livret.pdf", "size", 1200);
        Map<String, Object> other = Map.of("id", 9, "name", "livret.pdf", "size", 1300);
        assertThat(of(Map.of("lien", List.of(first)), Map.of("lien", List.of(again))))
                .isEqualTo(new Likeness(1, 1));
        assertThat(of(Map.of("lien", List.of(first)), Map.of("lien", List.of(other))))
                .isEqualTo(new Likeness(0, 1));
    }

    @Test
    void aPartOfAnAnswerLeftEmptyIsTheSameAsOneNeverAsked() {
        assertThat(
                        of(
                                Map.of("demandeur", Map.of("birthName", "Kessler", "usedName", "")),
                                Map.of("demandeur", Map.of("birthName", "Kessler"))))
                .isEqualTo(new Likeness(1, 1));
    }

    @Test
    void halfIsWorthTellingNineOfTenIsMostOfIt() {
        assertThat(new Likeness(4, 10).worthTelling()).isFalse();
        assertThat(new Likeness(5, 10).worthTelling()).isTrue();
        assertThat(new Likeness(8, 10).nearlyAll()).isFalse();
        assertThat(new Likeness(9, 10).nearlyAll()).isTrue();
    }

    private static Likeness of(Map<String, Object> one, Map<String, Object> other) {
        return Likeness.of(BIRTH, new Answers(one), new Answers(other));
    }
}
