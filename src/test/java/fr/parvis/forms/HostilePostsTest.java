package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static fr.parvis.forms.FormsFixture.posted;
import static fr.parvis.forms.FormsFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Forms.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockMultipartFile;

@Tag("rules")
class HostilePostsTest {

    private static final FormDefinition FORM =
            FormsFixture.page(
                    """
                    - {id: nom, type: short-text, label: Nom}
                    - {id: message, type: long-text, label: Message}
                    - {id: naissance, type: date, label: Naissance}
                    - {id: adresse, type: address, label: Adresse}
                    - {id: montant, type: money, label: Montant}
                    - {id: jours, type: choices, label: Jours, options: [{value: l, label: L}]}
                    - {id: pieces, type: file, label: Pièces, settings: {max: 2, maxMegabytes: 1}}
                    - id: enfants
                      type: group
                      label: Enfants
                      settings: {min: 0, max: 50}
                      fields:
                        - {id: prenom, type: short-text, label: Prénom}
                        - {id: naissance, type: date, label: Naissance}
                    """);

    private static final PageDefinition PAGE = FORM.pages().getFirst();

    @Test
    void unknownFieldsAreIgnored() {
        Answers answers =
                bound(
                        FORM,
                        Answers.NONE,
                        "nom",
                        "Aubrée",
                        "role",
                        "admin",
                        "enfants[0].secret",
                        "x",
                        "naissance.hour",
                        "1");
        assertThat(answers.values().toString()).doesNotContain("admin", "secret", "hour");
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreRemovedAndAllElseIsKept() {
        Answers answers =
                bound(
                        FORM,
                        Answers.NONE,
                        "nom",
                        "A\u0000u\u001bbrée\ud83d 👩‍👧 \u00a0fin\r\nsuite",
                        "message",
                        "un\tdeux\r\ntrois");
        assertThat(answers.text("nom")).contains("Aubrée 👩‍👧 \u00a0fin suite");
        assertThat(answers.text("message")).contains("un\tdeux\ntrois");
    }

    @Test
    void aTextWithoutEndIsCut() {
        Answers answers = bound(FORM, Answers.NONE, "message", "é".repeat(1_000_000));
        assertThat(answers.text("message").orElseThrow()).hasSize(Input.MAX_LENGTH);
        assertThat(problems(FORM, answers, Locale.FRENCH))
                .anyMatch(problem -> problem.startsWith("message: Votre réponse compte"));
    }

    @Test
    void rowsAreBoundedHoweverManyArePosted() {
        Answers counted = bound(FORM, Answers.NONE, "enfants._rows", "2000000000");
        assertThat((List<?>) counted.value("enfants")).hasSize(Input.MAX_VALUES);
        Answers indexed =
                bound(
                        FORM,
                        Answers.NONE,
                        "enfants._rows",
                        "-3",
                        "enfants[99999999999].prenom",
                        "x",
                        "enfants[7].prenom",
                        "Tom",
                        "enfants[-1].prenom",
                        "x");
        assertThat((List<?>) indexed.value("enfants")).hasSize(1);
        assertThat(problems(FORM, counted, Locale.FRENCH))
                .contains("enfants: 50 au plus pour « Enfants ». Retirez ce qui est de trop.");
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsNoNumber() {
        assertThat(
                        problems(
                                FORM,
                                bound(FORM, Answers.NONE, "montant", "1e999999999"),
                                Locale.FRENCH))
                .contains("montant: Écrivez un montant en euros. Par exemple : 12,40.");
    }

    @Test
    void valuesAreBounded() {
        var posted = posted();
        for (int i = 0; i < 5_000; i++) {
            posted.values().add("jours", "v" + i);
        }
        Answers answers = forms().bind(PAGE, posted, Answers.NONE, Locale.FRENCH).answers();
        assertThat(answers.texts("jours")).hasSize(Input.MAX_VALUES);
    }

    @Test
    void aFileCannotBeClaimedByPostingItsNumber() {
        Answers answers =
                bound(FORM, Answers.NONE, "pieces", "7", "pieces[0].id", "7", "pieces.id", "7");
        assertThat(forms().files(FORM, answers)).isEmpty();
    }

    @Test
    void anUnknownButtonDoesNothing() {
        for (String button :
                List.of("remove:nobody:0", "add:", "drop:pieces:x", ":::", "remove:enfants:-1")) {
            Answers before =
                    bound(FORM, Answers.NONE, "enfants._rows", "1", "enfants[0].prenom", "Tom");
            Answers after =
                    bound(
                            FORM,
                            before,
                            "enfants._rows",
                            "1",
                            "enfants[0].prenom",
                            "Tom",
                            "do",
                            button);
            assertThat((List<?>) after.value("enfants")).as(button).hasSize(1);
        }
    }

    @Test
    void answersOfAnotherShapeThanTheFieldsAreReadAsEmpty() {
        Answers strange =
                new Answers(
                        Map.of(
                                "nom", List.of("x"),
                                "naissance", "hier",
                                "adresse", 12,
                                "jours", Map.of("a", "b"),
                                "pieces", List.of("x", Map.of("id", "seven")),
                                "enfants", List.of("Tom", Map.of("prenom", 3))));
        assertThat(problems(FORM, strange, Locale.FRENCH)).isNotEmpty();
        assertThat(forms().files(FORM, strange)).isEmpty();
        assertThat(forms().searchText(FORM, strange)).isBlank();
        Rendered.page(FORM, strange, List.of(), Locale.FRENCH);
        forms().settle(FORM, strange);
    }

    private static final List<Object> SHAPES =
            List.of(
                    "x",
                    12,
                    true,
                    List.of("x", 3, List.of(), Map.of("choice", 7)),
                    List.of(Map.of("_row", 5, "a", Map.of())),
                    Map.of("from", "hier", "to", List.of(), "date", 3, "choice", List.of()),
                    Map.of("typed", 4, "code", Map.of(), "found", "x", "birthDate", "x"),
                    Map.of("found", List.of(1, Map.of()), "drawing", "<svg>", "agreed", 1));

    static List<String> types() {
        return FormsFixture.types().codes().stream()
                .filter(code -> !code.startsWith("test-"))
                .toList();
    }

    /** Old drafts, imported requests and programs can hold anything: no type falls over it. */
    @ParameterizedTest
    @MethodSource("types")
    void noTypeFallsOverAnAnswerOfAnotherShape(String type) {
        FormDefinition form = PageTemplateTest.formOf(type);
        for (Object shape : SHAPES) {
            Answers strange = new Answers(Map.of("x", shape));
            problems(form, strange, Locale.FRENCH);
            forms().summary(form, strange, Locale.ENGLISH);
            forms().searchText(form, strange);
            forms().files(form, strange);
            forms().settle(form, strange);
            forms().compare(form, Answers.NONE, strange, Locale.FRENCH);
            Rendered.page(form, strange, List.of(), Locale.FRENCH);
            assertThat(bound(form, strange, "x", "y", "x.from", "z", "do", "save:x:3")).isNotNull();
        }
        assertThat(forms().schema(form, Locale.FRENCH)).containsKey("properties");
        assertThat(forms().blank(form, Locale.FRENCH)).hasSize(1);
    }

    /** Ten thousand rows claimed by two numbers would be a million answers to read. */
    @Test
    void rowsInRowsAreNotMultipliedByAPost() {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - id: a
                          type: group
                          label: A
                          settings: {max: 100}
                          fields:
                            - id: b
                              type: group
                              label: B
                              settings: {max: 5}
                              fields: [{id: c, type: email, label: C}]
                        """);
        List<String> posted = new ArrayList<>(List.of("a._rows", "1000000"));
        for (int i = 0; i < 100; i++) {
            posted.addAll(List.of("a[" + i + "].b._rows", "1000000"));
        }
        Answers answers = bound(form, Answers.NONE, posted.toArray(String[]::new));
        assertThat((List<?>) answers.value("a"))
                .hasSize(100)
                .allSatisfy(row -> assertThat((List<?>) ((Map<?, ?>) row).get("b")).hasSize(5));
    }

    @Test
    void aDefinitionOfAMillionAnswersIsRefused() {
        String inner = "{id: b, type: group, label: B, settings: {max: 100}, fields: [";
        for (int i = 0; i < 100; i++) {
            inner += "{id: c" + i + ", type: email, label: C},";
        }
        String yaml =
                "pages: [{id: p, title: P, fields: [{id: a, type: group, label: A, settings: {max:"
                        + " 100}, fields: ["
                        + inner
                        + "]}]}]}]";
        assertThat(FormsFixture.read(yaml).mistakes())
                .extracting(DefinitionMistake::path)
                .contains("pages[0].fields[0].settings.max");
    }

    @Test
    void aRefusedFileSaysWhyAndKeepsEverythingElse() {
        Posted posted =
                FormsFixture.with(
                        posted("nom", "Aubrée"),
                        "pieces",
                        file("bail.pdf", 10),
                        file("virus.pdf", 10),
                        file("photo.jpg", 1_500_000));
        Bound bound = forms().bind(PAGE, posted, Answers.NONE, Locale.FRENCH);
        assertThat(bound.stay()).isTrue();
        assertThat(bound.answers().text("nom")).contains("Aubrée");
        assertThat(forms().files(FORM, bound.answers())).hasSize(1);
        assertThat(bound.problems())
                .extracting(Problem::path, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pieces", "file.infected"),
                        org.assertj.core.groups.Tuple.tuple("pieces", "file.too-big"));
        Rendered page = Rendered.page(FORM, bound.answers(), bound.problems(), Locale.FRENCH);
        assertThat(page.html())
                .contains("«\u00a0virus.pdf\u00a0» contient un virus.")
                .contains("«\u00a0photo.jpg\u00a0» pèse");
        assertThat(page.ids()).doesNotHaveDuplicates();
    }

    @Test
    void oneFileTooManyIsRefusedAndTheOthersStay() {
        Posted posted =
                FormsFixture.with(
                        posted(), "pieces", file("a.pdf", 1), file("b.pdf", 1), file("c.pdf", 1));
        Bound bound = forms().bind(PAGE, posted, Answers.NONE, Locale.FRENCH);
        assertThat(forms().files(FORM, bound.answers())).hasSize(2);
        assertThat(bound.problems().getFirst().message().replace('\u00a0', ' '))
                .isEqualTo(
                        "« c.pdf » est de trop : 2 fichiers sont possibles ici. Retirez-en un"
                                + " d’abord.");
        Rendered page = Rendered.page(FORM, bound.answers(), bound.problems(), Locale.FRENCH);
        assertThat(page.all("//input[@type='file']")).isEmpty();
        assertThat(page.one("//*[@id='f-pieces']").hasAttribute("tabindex")).isTrue();
    }

    @Test
    void aFileIsRemovedByItsButtonAndNoOther() {
        Posted posted = FormsFixture.with(posted(), "pieces", file("a.pdf", 1), file("b.pdf", 1));
        Answers two = forms().bind(PAGE, posted, Answers.NONE, Locale.FRENCH).answers();
        List<Long> ids = forms().files(FORM, two);
        Bound one =
                forms().bind(
                                PAGE,
                                posted("do", "drop:pieces:" + ids.getFirst()),
                                two,
                                Locale.FRENCH);
        assertThat(one.stay()).isTrue();
        assertThat(forms().files(FORM, one.answers())).containsExactly(ids.getLast());
    }

    @Test
    void aFileChosenButNotAddedIsKeptAlsoWhenGoingOn() {
        Posted posted = FormsFixture.with(posted("go", "next"), "pieces", file("a.pdf", 1));
        Bound bound = forms().bind(PAGE, posted, Answers.NONE, Locale.FRENCH);
        assertThat(bound.stay()).isFalse();
        assertThat(forms().files(FORM, bound.answers())).hasSize(1);
    }

    @Test
    void theEmptyFileInputThatBrowsersSendIsNoFile() {
        Posted posted =
                FormsFixture.with(
                        posted(), "pieces", new MockMultipartFile("pieces", "", null, new byte[0]));
        Bound bound = forms().bind(PAGE, posted, Answers.NONE, Locale.FRENCH);
        assertThat(bound.problems()).isEmpty();
        assertThat(forms().files(FORM, bound.answers())).isEmpty();
    }

    /** Whatever people type in whatever field, in whatever order, comes back letter by letter. */
    @RepeatedTest(200)
    void whatWasTypedIsNeverLost(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int rows = random.nextInt(4);
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "nom",
                                "message",
                                "naissance.day",
                                "naissance.month",
                                "naissance.year",
                                "adresse.street",
                                "adresse.extra",
                                "adresse.postalCode",
                                "adresse.city",
                                "montant"));
        for (int i = 0; i < rows; i++) {
            names.add("enfants[" + i + "].prenom");
            names.add("enfants[" + i + "].naissance.year");
        }
        java.util.Collections.shuffle(names, random);
        List<String> posted = new ArrayList<>(List.of("enfants._rows", String.valueOf(rows)));
        names.forEach(name -> posted.addAll(List.of(name, typed(random))));

        Answers answers = bound(FORM, Answers.NONE, posted.toArray(String[]::new));
        Rendered page = Rendered.page(FORM, answers, List.of(), Locale.FRENCH);
        for (int i = 2; i < posted.size(); i += 2) {
            String name = posted.get(i);
            String shown =
                    name.equals("message")
                            ? page.one("//textarea").getTextContent().substring(1)
                            : page.one("//input[@name='" + name + "']").getAttribute("value");
            assertThat(shown).as(name).isEqualTo(posted.get(i + 1));
        }
    }

    /** Letters, accents, signs, markup, emoji: what a keyboard can make. */
    private static String typed(Random random) {
        List<String> signs =
                List.of(
                        "a", "É", "œ", " ", "’", "'", "\"", "<", ">", "&", "@", "0", "9", ",", "€",
                        "{0}", "}", "${x}", "«\u00a0", "👩‍👧", "ß", "-", "%", "\\", "漢", "ع");
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(signs.get(random.nextInt(signs.size())));
        }
        return text.toString();
    }

    private static MockMultipartFile file(String name, int size) {
        return new MockMultipartFile("pieces", name, null, new byte[size]);
    }
}
