package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static fr.parvis.forms.FormsFixture.posted;
import static fr.parvis.forms.FormsFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class ConditionsTest {

    private static final FormDefinition CHAIN =
            FormsFixture.form(
                    """
                    pages:
                      - id: un
                        title: Un
                        fields:
                          - {id: c, type: email, label: C, when: {field: b, filled: true}}
                          - {id: a, type: yes-no, label: A}
                          - {id: b, type: short-text, label: B, when: {field: a, is: yes}}
                      - id: deux
                        title: Deux
                        when: {field: c, filled: true}
                        fields:
                          - {id: d, type: short-text, label: D}
                      - id: trois
                        title: Trois
                        fields:
                          - {id: e, type: short-text, label: E, when: {not: {field: d, filled: true}}}
                    """);

    @Test
    void everyFormOfConditionIsUnderstood() {
        assertThat(shown("{field: a, is: x}", Map.of("a", "x"))).isTrue();
        assertThat(shown("{field: a, is: [x, y]}", Map.of("a", "y"))).isTrue();
        assertThat(shown("{field: a, is: x}", Map.of("a", "z"))).isFalse();
        assertThat(shown("{field: a, is-not: x}", Map.of())).isTrue();
        assertThat(shown("{field: a, is-not: x}", Map.of("a", "x"))).isFalse();
        assertThat(shown("{field: a, filled: true}", Map.of("a", " "))).isFalse();
        assertThat(shown("{field: a, filled: false}", Map.of("a", " "))).isTrue();
        assertThat(shown("{field: a, above: 3}", Map.of("a", "3,5"))).isTrue();
        assertThat(shown("{field: a, above: 3}", Map.of("a", "3"))).isFalse();
        assertThat(
                        shown(
                                "{all: [{field: a, filled: true}, {field: a, above: 2}]}",
                                Map.of("a", "1")))
                .isFalse();
        assertThat(shown("{any: [{field: a, is: x}, {field: a, above: 2}]}", Map.of("a", "3")))
                .isTrue();
        assertThat(shown("{not: {field: a, is: x}}", Map.of("a", "x"))).isFalse();
    }

    private static boolean shown(String when, Map<String, Object> answers) {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - {id: a, type: short-text, label: A}
                        - {id: b, type: short-text, label: B, when: %s}
                        """
                                .formatted(when));
        return forms()
                .show(form.pages().getFirst(), new Answers(answers), List.of(), Locale.FRENCH)
                .fields()
                .stream()
                .anyMatch(field -> field.path().equals("b"));
    }

    @Test
    void anAnswerLeftBehindAHiddenFieldShowsNothingElse() {
        Answers stale = new Answers(Map.of("a", "no", "b", "x", "c", "maud@exemple.fr", "d", "y"));
        assertThat(forms().pages(CHAIN, stale))
                .extracting(PageDefinition::id)
                .containsExactly("un", "trois");
        assertThat(problems(CHAIN, stale, Locale.FRENCH)).isEmpty();
        assertThat(forms().check(CHAIN, stale, Locale.FRENCH))
                .extracting(page -> page.page().id())
                .containsExactly("trois");
    }

    @Test
    void aChoiceLeftBehindAHiddenFieldShowsNothingEitherInTheSameRowOrOnAnotherPage() {
        FormDefinition form =
                FormsFixture.form(
                        """
                        pages:
                          - id: un
                            title: Un
                            fields:
                              - {id: a, type: yes-no, label: A}
                              - {id: b, type: yes-no, label: B, when: {field: a, is: yes}}
                          - id: deux
                            title: Deux
                            fields:
                              - {id: c, type: email, label: C, when: {field: b, is: yes}}
                              - id: g
                                type: group
                                label: G
                                settings: {min: 0}
                                fields:
                                  - {id: d, type: yes-no, label: D, when: {field: b, is: no}}
                                  - {id: e, type: email, label: E, when: {field: d, is: yes}}
                        """);
        Answers stale =
                new Answers(
                        Map.of("a", "no", "b", "yes", "g", List.of(Map.of("d", "yes", "e", ""))));
        assertThat(forms().check(form, stale, Locale.FRENCH)).isEmpty();
        assertThat(forms().check(form, stale.with("a", "yes"), Locale.FRENCH))
                .flatExtracting(Forms.PageProblems::problems)
                .extracting(Problem::path)
                .containsExactly("c");
        assertThat(forms().check(form, stale.with("a", "yes").with("b", "no"), Locale.FRENCH))
                .flatExtracting(Forms.PageProblems::problems)
                .extracting(Problem::path)
                .containsExactly("g[0].e");
    }

    @Test
    void settlingKeepsOnlyWhatIsShownAndTheDraftKeepsAll() {
        Answers stale = new Answers(Map.of("a", "no", "b", "x", "c", "maud@exemple.fr", "d", "y"));
        assertThat(forms().settle(CHAIN, stale).values())
                .isEqualTo(Map.of("a", "no", "_day", "2026-11-22"));
        assertThat(stale.values()).containsKey("b");

        Answers shown = new Answers(Map.of("a", "yes", "b", "x", "c", "maud@exemple.fr", "d", "y"));
        assertThat(forms().settle(CHAIN, shown)).isEqualTo(shown.with("_day", "2026-11-22"));
    }

    @Test
    void settlingTwiceChangesNothingMore() {
        Answers stale = new Answers(Map.of("a", "no", "b", "x", "e", "z"));
        Answers once = forms().settle(CHAIN, stale);
        assertThat(forms().settle(CHAIN, once)).isEqualTo(once);
    }

    @Test
    void anAnswerToAFieldThatTheFormNoLongerHasIsKept() {
        Answers older = new Answers(Map.of("a", "no", "gone", "kept"));
        assertThat(forms().settle(CHAIN, older).text("gone")).contains("kept");
    }

    @Test
    void anAnswerThatRevealsAQuestionShowsThePageAgainBeforeBlamingAnyone() {
        PageDefinition page = CHAIN.pages().getFirst();
        var first = forms().bind(page, posted("a", "yes"), Answers.NONE, Locale.FRENCH);
        assertThat(first.stay()).isTrue();
        var second =
                forms().bind(page, posted("a", "yes", "b", ""), first.answers(), Locale.FRENCH);
        assertThat(second.stay()).isFalse();
        assertThat(problems(CHAIN, second.answers(), Locale.FRENCH))
                .containsExactly("b: Il manque la réponse à « B ».");
    }

    @Test
    void hidingAQuestionDoesNotLoseWhatWasTyped() {
        Answers typed = bound(CHAIN, Answers.NONE, "a", "yes", "b", "précieux");
        Answers hidden = bound(CHAIN, typed, "a", "no");
        assertThat(bound(CHAIN, hidden, "a", "yes").text("b")).contains("précieux");
    }

    @Test
    void aRowsOwnFieldHidesTheFormsFieldOfTheSameName() {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - {id: age, type: number, label: Âge}
                        - id: enfants
                          type: group
                          label: Enfants
                          fields:
                            - {id: age, type: number, label: Âge}
                            - {id: permis, type: short-text, label: Permis, when: {field: age, above: 17}}
                        """);
        Answers answers =
                bound(
                        form,
                        Answers.NONE,
                        "age",
                        "45",
                        "enfants._rows",
                        "2",
                        "enfants[1].age",
                        "18");
        assertThat(problems(form, answers, Locale.FRENCH))
                .containsExactly(
                        "enfants[0].age: Il manque la réponse à « Âge ».",
                        "enfants[1].permis: Il manque la réponse à « Permis ».");
    }

    @Test
    void aRowSeesTheFormsAnswersWhereItHasNoFieldOfThatName() {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - {id: cantine, type: yes-no, label: Cantine ?}
                        - id: enfants
                          type: group
                          label: Enfants
                          fields:
                            - {id: regime, type: short-text, label: Régime, when: {field: cantine, is: yes}}
                        """);
        assertThat(
                        problems(
                                form,
                                bound(form, Answers.NONE, "cantine", "yes", "enfants._rows", "1"),
                                Locale.FRENCH))
                .containsExactly("enfants[0].regime: Il manque la réponse à « Régime ».");
        assertThat(
                        problems(
                                form,
                                bound(form, Answers.NONE, "cantine", "no", "enfants._rows", "1"),
                                Locale.FRENCH))
                .isEmpty();
    }
}
