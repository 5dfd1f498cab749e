package fr.parvis.procedures.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.account.Permission;
import fr.parvis.account.Role;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.LifeEvent;
import fr.parvis.procedures.PublishRefused.Mistake;
import fr.parvis.procedures.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("rules")
class ReadDefinitionTest {

    static final List<String> LIBRARY = Texts.LIBRARY;

    private static final String SOUND = Texts.fourth();

    @Test
    void aDelayWithoutMeaningNeedsTheTextThatSetsIt() {
        String owed = SOUND.replace("silence: rejects", "silence: none");
        assertThat(mistakes(owed)).extracting(Mistake::path).doesNotContain("legal.months");
        assertThat(mistakes(owed.replace("silence-reference: CRPA", "# CRPA")))
                .extracting(Mistake::path)
                .contains("legal.months");
    }

    @ParameterizedTest
    @FieldSource("LIBRARY")
    void theLibraryIsSound(String code) {
        assertThat(mistakes(Texts.library(code))).isEmpty();
        assertThat(Texts.definition(Texts.library(code)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @FieldSource("LIBRARY")
    void thePublishedSchemaAcceptsTheLibraryFormIncluded(String code) {
        var mistakes = new Mistakes();
        SourceTree source =
                SourceTree.of(
                        YamlText.parse(Texts.library(code), mistakes).orElseThrow(), mistakes);

        assertThat(SchemaCheck.differences(source.root())).isEmpty();
    }

    @Test
    void aSoundTextBecomesADefinition() {
        var definition = Texts.definition(SOUND);

        assertThat(definition.title().en()).isEqualTo("Borrow the shredder");
        assertThat(definition.summary().fr()).isEqualTo("Pour broyer des branches chez vous.");
        assertThat(definition.form().pages().getFirst().fields()).hasSize(2);
        assertThat(definition.circuit().mainPath())
                .extracting(step -> step.id())
                .containsExactly("examen", "prete");
        assertThat(definition.circuit().step("examen").transitions().getLast().reasonRequired())
                .isTrue();
    }

    /** Each kind of mistake once: what is changed, by what, then line, path and expectation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    icon: tree | icn: tree | 4 | icn | « icn » n’est pas une clé connue ici.
                    icon: tree |  | 1 | icon | La clé « icon » est obligatoire ici.
                    code: pret-broyeur | code: Prêt broyeur | 1 | code | Des minuscules sans accent, des chiffres et des tirets, par exemple « acte-naissance ».
                    minutes: 3 | minutes: trois | 10 | sheet.minutes | Attendu : un nombre entier.
                    minutes: 3 | minutes: 0 | 10 | sheet.minutes | 1 au moins.
                    months: 2 | months: 14 | 17 | legal.months | 12 au plus.
                    price: Gratuit | price: "" | 11 | sheet.price | Un texte qui n’est pas vide.
                    price: Gratuit | price: [a] | 11 | sheet.price | Attendu : un texte ou des clés.
                    life-events: [vie-locale] | life-events: [vie] | 6 | life-events[0] | Attendu, au choix : naissance, ecole, papiers, mariage-pacs, logement, travaux, vie-locale, deces.
                    life-events: [vie-locale] | life-events: [] | 6 | life-events | Une liste de 1 élément(s) au moins.
                    role: agent | role: chef | 42 | circuit.steps[0].role | Attendu, au choix : agent, visa, signataire, responsable.
                    references: [CRPA] | references: CRPA | 22 | legal.references | Attendu : une liste.
                    department: voirie | department: chasse | 5 | department | Un service de cette commune. Services : accueil, etat-civil, education, urbanisme, voirie, vie-locale.
                    start: examen | start: lecture | 37 | circuit.start | L’étape « lecture » n’existe pas. Étapes du circuit : examen, prete, refuse.
                    to: prete | to: pretee | 48 | circuit.steps[0].transitions[1].to | L’étape « pretee » n’existe pas. Étapes du circuit : examen, prete, refuse.
                    to: prete | to: refuse | 48 | circuit.steps[0].transitions[1].to | Une fin au statut « accepted » : « refuse » n’en est pas une.
                    action: accept | action: advance | 48 | circuit.steps[0].transitions[1].to | Une étape qui n’est pas une fin. Pour finir à « prete » : accept, refuse ou close.
                    Demander une précision} | Demander, to: examen} | 47 | circuit.steps[0].transitions[0].to | Pas de « to » : la demande attend l’habitant puis revient à la même étape.
                    id: preter | id: refuser | 49 | circuit.steps[0].transitions[2].id | « refuser » une seule fois : cet identifiant est déjà pris.
                    letter: bon | letter: bonn | 48 | circuit.steps[0].transitions[1].letter | Le courrier « bonn » n’existe pas. Courriers : bon, refus.
                    letter: bon | letter: refus | 48 | circuit.steps[0].transitions[1].letter | Un courrier de l’issue « accepted » ; celui-ci va avec « refused ».
                    , letter: bon |  | 53 | letters[0].id | Un passage du circuit qui produit « bon » ; aucun ne le fait.
                    le {jour} | le {date-du-pret} | 56 | letters[0].body | « {date-du-pret} » n’est ni une question du formulaire, ni un mot connu des courriers.
                    , reason-required: true |  | 49 | circuit.steps[0].transitions[2].reason-required | « true » : un refus est toujours motivé (CRPA, art. L211-2).
                    , letter: refus |  | 49 | circuit.steps[0].transitions[2].letter | Un courrier : un refus s’écrit, avec ses motifs et les recours.
                    refusée. {reasons} | refusée. | 63 | letters[1].body | « {reasons} » et « {appeal} » dans le courrier de refus.
                    silence-reference: CRPA | # CRPA | 15 | legal.silence-reference | Le texte qui donne son sens au silence.
                    months: 2 | months: 0 | 17 | legal.months | Un délai d’au moins un mois quand le silence vaut décision.
                    appeal: Le | # Le | 15 | legal.appeal | Les voies et délais de recours : ce circuit peut refuser (CJA, art. R421-5).
                    retention: { | # { | 1 | retention | La clé « retention » est obligatoire ici.
                    kind: end, name: Prêté | kind: end, role: visa, transitions: [{id: x, action: close, label: X, to: refuse}], name: P | 50 | circuit.steps[1].transitions | Une liste de 0 élément(s) au plus.
                    """)
    void aMistakeIsToldWithItsLineItsPathAndWhatIsExpected(
            String sound, String broken, int line, String path, String expected) {
        assertThat(SOUND).contains(sound);
        String text = SOUND.replace(sound, broken == null ? "" : broken);

        assertThat(mistakes(text)).contains(new Mistake(line, path, expected));
    }

    @Test
    void aMistakeInTheFormHasThePathFromTheRootOfTheText() {
        String text = SOUND.replace("type: date", "type: jour");

        assertThat(mistakes(text))
                .anySatisfy(
                        mistake -> {
                            assertThat(mistake.path()).isEqualTo("form.pages[0].fields[1].type");
                            assertThat(mistake.line()).isEqualTo(lineOf(text, "type: jour"));
                        });
    }

    @Test
    void anUnreachedStepAndOneWithoutEndAreTold() {
        String waiting =
                """
                - id: attente
                  kind: approval
                  name: Attente
                  role: visa
                  public-status: in-hand
                  public-name: Attente
                  transitions: [{id: tourner, action: send-back, label: Tourner, to: attente}]
                """;
        String text = SOUND.replace("    - {id: prete,", waiting.indent(4) + "    - {id: prete,");

        assertThat(mistakes(text))
                .extracting(Mistake::path, Mistake::expected)
                .contains(
                        tuple(
                                "circuit.steps[1]",
                                "Un passage vers l’étape « attente » : aucun n’y mène depuis le"
                                        + " début."),
                        tuple(
                                "circuit.steps[1]",
                                "Un chemin vers une fin : depuis « attente », aucun n’y mène."));
    }

    @Test
    void aTranslationThatForgetsTheReasonsIsRefused() {
        String text =
                SOUND.replace(
                        """
                            body: |
                              Votre demande est refusée. {reasons}

                              {appeal}

                              {signatory}
                        """,
                        """
                            body:
                              fr: "{reasons} {appeal} {signatory}"
                              en: "{appeal} {signatory}"
                        """);

        assertThat(mistakes(text))
                .containsExactly(
                        new Mistake(
                                lineOf(text, "en: \"{appeal}"),
                                "letters[1].body.en",
                                "Les mêmes mots entre accolades qu’en français :"
                                        + " {appeal}, {reasons}, {signatory}."));
    }

    @Test
    void aLetterNamesWhoDecides() {
        String text = SOUND.replaceFirst("\\{signatory}", "Le maire");

        assertThat(mistakes(text)).extracting(Mistake::path).containsExactly("letters[0].body");
    }

    @Test
    void allMistakesAreToldAtOnceFromTheFirstLineToTheLast() {
        String text =
                SOUND.replace("icon: tree", "icon: 3")
                        .replace("type: date", "type: jour")
                        .replace("department: voirie", "department: chasse")
                        .replace("months: 2", "months: 0");

        assertThat(mistakes(text))
                .extracting(Mistake::path)
                .containsExactly(
                        "icon", "department", "legal.months", "form.pages[0].fields[1].type");
        assertThat(mistakes(text)).extracting(Mistake::line).isSorted();
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        String text = SOUND.replace("icon: tree", "icon: tree\nicon: doc");

        assertThat(mistakes(text))
                .containsExactly(
                        new Mistake(
                                lineOf(text, "icon: doc"),
                                "icon",
                                "« icon » une seule fois ; la clé est déjà donnée plus haut."));
    }

    @Test
    void aliasesAreRefusedSoNoBombCanGrow() {
        String text = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

        assertThat(mistakes(text)).extracting(Mistake::line).containsExactly(2, 3);
        assertThat(mistakes(text).getFirst().expected()).contains("alias");
    }

    @Test
    void aTextTooDeepTooLongEmptyOrUnreadableIsRefused() {
        assertThat(mistakes("[".repeat(50_000))).hasSize(1);
        assertThat(mistakes("a: " + "x".repeat(300_000)))
                .containsExactly(new Mistake(1, "", "Un texte de 256 Ko au plus."));
        assertThat(mistakes("")).hasSize(1);
        assertThat(mistakes("# rien\n")).hasSize(1);
        assertThat(mistakes("a: 1\n---\nb: 2\n"))
                .containsExactly(new Mistake(2, "", "Une seule démarche par texte."));
        assertThat(mistakes("a: 1\nb: [1, 2\n")).extracting(Mistake::path).containsExactly("");
        assertThat(mistakes("a: !!java.io.File /etc/passwd"))
                .extracting(Mistake::expected)
                .containsExactly(
                        "Pas d’étiquette YAML (!nom) : un texte, un nombre, une liste ou des"
                                + " clés.");
        assertThat(mistakes("une phrase")).isNotEmpty();
        assertThat(mistakes("- une liste")).isNotEmpty();
    }

    @Test
    void aNumberNoHumanWritesIsNotANumber() {
        assertThat(mistakes(SOUND.replace("months: 2", "months: 1e999999999")))
                .extracting(Mistake::expected)
                .contains("Attendu : un nombre entier.");
    }

    @Test
    void theSchemaKnowsTheRolesAndTheMomentsOfLifeOfTheCode() throws IOException {
        JsonNode schema =
                JsonMapper.builder()
                        .build()
                        .readTree(
                                new ClassPathResource("schema/procedure.schema.json")
                                        .getInputStream());

        assertThat(texts(schema.at("/$defs/step/properties/role/enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values())
                                .filter(role -> Permission.WORK.contains(role.turn()))
                                .map(Role::code)
                                .toList());
        assertThat(texts(schema.at("/properties/life-events/items/enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(LifeEvent.values()).map(LifeEvent::code).toList());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<Mistake> mistakes(String yaml) {
        return switch (Texts.reader().read(yaml, Texts.DEPARTMENTS)) {
            case Done(var _) -> List.of();
            case Refused(var reason) ->
                    reason.mistakes().stream()
                            .map(
                                    one ->
                                            new Mistake(
                                                    one.line(),
                                                    one.path(),
                                                    one.expected().replace('\u00a0', ' ')))
                            .toList();
        };
    }

    private static int lineOf(String text, String part) {
        return (int) text.substring(0, text.indexOf(part) + 1).lines().count();
    }
}
