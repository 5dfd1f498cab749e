package fr.parvis.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class DefinitionReaderTest {

    @Test
    void aWholeFormIsReadWithItsTextsInBothLanguages() {
        FormDefinition form =
                FormsFixture.form(
                        """
                        pages:
                          - id: vous
                            title: {fr: Vous, en: You}
                            intro: Une phrase.
                            fields:
                              - id: nom
                                type: short-text
                                label: {fr: Nom, en: Name}
                                hint: Comme sur vos papiers
                              - id: surnom
                                type: short-text
                                label: Surnom
                                required: false
                                settings: {maxLength: 20}
                        """);

        PageDefinition page = form.page("vous").orElseThrow();
        assertThat(page.title().en()).isEqualTo("You");
        assertThat(page.intro().fr()).isEqualTo("Une phrase.");
        assertThat(page.when()).isEqualTo(Condition.ALWAYS);
        assertThat(page.fields())
                .extracting(FieldDefinition::required)
                .containsExactly(true, false);
        assertThat(page.fields().get(1).settings()).isEqualTo(Map.of("maxLength", 20));
    }

    @Test
    void everyMistakeIsToldWithItsPathAndWhatIsExpected() {
        assertThat(
                        mistakes(
                                """
                                pages:
                                  - id: Page 1
                                    title: Page
                                    fields:
                                      - id: age
                                        type: nombre
                                        label: Âge
                                      - id: age
                                        type: number
                                        colour: red
                                        settings: {min: douze, steps: 2}
                                      - id: classe
                                        type: choice
                                        label: Classe
                                        when: {field: ecole, is: oui}
                                      - id: note
                                        type: short-text
                                        label: Note
                                        required: peut-être
                                        options: [{value: a, label: A}]
                                """))
                .containsExactlyInAnyOrder(
                        "pages[0].id: un identifiant stable : lettres minuscules sans accent,"
                                + " chiffres et tirets, une lettre d’abord",
                        "pages[0].fields[0].type: l’un de : "
                                + String.join(", ", FormsFixture.types().codes()),
                        "pages[0].fields[1].id: un identifiant qui ne sert pas déjà : « age » est"
                                + " pris",
                        "pages[0].fields[1].label: un texte, ou {fr: …, en: …}",
                        "pages[0].fields[1].colour: l’une des clés : fields, hint, id, label,"
                                + " options, required, settings, type, when",
                        "pages[0].fields[1].settings.steps: l’une des clés : anew, applicant, decimals,"
                                + " familyQuotient, max, min, unit, width",
                        "pages[0].fields[1].settings.min: un nombre",
                        "pages[0].fields[2].options: au moins une réponse possible, avec value et"
                                + " label",
                        "pages[0].fields[2].when: le nom d’un champ du formulaire : « ecole »"
                                + " n’existe pas",
                        "pages[0].fields[3].required: true ou false",
                        "pages[0].fields[3].options: pas d’« options » pour ce type de champ");
    }

    @Test
    void aFormThatIsNoMapOrEmptyIsRefused() {
        assertThat(FormsFixture.reader().read(null).mistakes())
                .extracting(DefinitionMistake::path)
                .containsExactly("", "pages");
        assertThat(mistakes("pages: []")).containsExactly("pages: au moins une page");
        assertThat(mistakes("pages: [{id: a, title: A, fields: [12]}]"))
                .contains("pages[0].fields[0]: une suite de lignes « clé: valeur »");
    }

    @Test
    void aConditionNamesPossibleAnswersOnly() {
        assertThat(
                        mistakes(
                                """
                                pages:
                                  - id: p
                                    title: P
                                    fields:
                                      - {id: a, type: choice, label: A, options: [{value: x, label: X}]}
                                      - {id: b, type: yes-no, label: B, when: {field: a, is: y}}
                                      - {id: c, type: email, label: C, when: {field: b, is: maybe}}
                                      - {id: d, type: email, label: D, when: {field: b, is: true}}
                                """))
                .containsExactly(
                        "pages[0].fields[1].when: une réponse possible à « a » : x",
                        "pages[0].fields[2].when: une réponse possible à « b » : no, yes");
    }

    @Test
    void aConditionOfAnUnknownFormIsToldTheForms() {
        assertThat(
                        mistakes(
                                """
                                pages:
                                  - id: p
                                    title: P
                                    when: {champ: a, vaut: b}
                                    fields:
                                      - {id: a, type: email, label: A}
                                """))
                .singleElement()
                .asString()
                .startsWith("pages[0].when: une condition : {field: x, is: y}");
    }

    @Test
    void conditionsThatGoRoundInACircleAreRefused() {
        assertThat(
                        mistakes(
                                """
                                pages:
                                  - id: p
                                    title: P
                                    fields:
                                      - {id: a, type: email, label: A, when: {field: c, filled: true}}
                                      - {id: b, type: email, label: B, when: {field: a, filled: true}}
                                      - {id: c, type: email, label: C, when: {not: {field: b, filled: true}}}
                                """))
                .containsExactly(
                        "pages[0].fields[0].when: une condition qui ne revient pas sur elle-même");
    }

    @Test
    void aPageThatDependsOnItsOwnFieldIsACircleToo() {
        assertThat(
                        mistakes(
                                """
                                pages:
                                  - id: p
                                    title: P
                                    when: {field: a, filled: true}
                                    fields:
                                      - {id: a, type: email, label: A}
                                """))
                .containsExactly("pages[0].when: une condition qui ne revient pas sur elle-même");
    }

    @Test
    void aGroupHasFieldsOfItsOwn() {
        assertThat(
                        mistakes(
                                """
                                pages:
                                  - id: p
                                    title: P
                                    fields:
                                      - id: enfants
                                        type: group
                                        label: Enfants
                                        settings: {namedBy: prenom, min: 3, max: 2}
                                        fields:
                                          - id: jouets
                                            type: group
                                            label: Jouets
                                            fields: [{id: nom, type: short-text, label: Nom}]
                                      - {id: vide, type: group, label: Vide}
                                """))
                .containsExactlyInAnyOrder(
                        "pages[0].fields[0].settings.namedBy: le nom d’un champ de ce groupe :"
                                + " « prenom » n’en est pas un",
                        "pages[0].fields[0].settings.min: un nombre qui n’est pas plus petit que 3",
                        "pages[0].fields[1].fields: au moins un champ");
    }

    @Test
    void aFormulaCountsOnlyWithWhatStandsBeforeItAndWithEveryPossibleAnswer() {
        assertThat(
                        mistakes(
                                """
                                pages:
                                  - id: p
                                    title: P
                                    fields:
                                      - id: zone
                                        type: choice
                                        label: Zone
                                        options: [{value: a, label: A}, {value: b, label: B}]
                                      - id: prix
                                        type: calculated
                                        label: Prix
                                        settings:
                                          formula:
                                            product:
                                              - {field: surface}
                                              - {table: zone, values: {a: 1, c: 2}}
                                      - {id: surface, type: number, label: Surface}
                                """))
                .containsExactlyInAnyOrder(
                        "pages[0].fields[1].settings: le nom d’un champ placé avant celui-ci :"
                                + " « surface » n’en est pas un",
                        "pages[0].fields[1].settings: une valeur pour chaque réponse possible à"
                                + " « zone », et aucune autre : a, b");
    }

    @Test
    void aFormulaWithAMistakeIsToldWhere() {
        assertThat(
                        mistakes(
                                """
                                pages:
                                  - id: p
                                    title: P
                                    fields:
                                      - id: prix
                                        type: calculated
                                        label: Prix
                                        settings:
                                          formula:
                                            sum:
                                              - 12
                                              - {amount: douze}
                                              - {produit: [1, 2]}
                                              - {days-between: [debut]}
                                              - {number: 3, devise: €}
                                """))
                .extracting(mistake -> mistake.split(": ")[0])
                .containsExactlyInAnyOrder(
                        "pages[0].fields[0].settings.formula.sum[1].amount",
                        "pages[0].fields[0].settings.formula.sum[2]",
                        "pages[0].fields[0].settings.formula.sum[3].days-between",
                        "pages[0].fields[0].settings.formula.sum[4].devise");
    }

    private static List<String> mistakes(String yaml) {
        return FormsFixture.read(yaml).mistakes().stream()
                .map(mistake -> mistake.path() + ": " + mistake.expected().replace('\u00a0', ' '))
                .toList();
    }
}
