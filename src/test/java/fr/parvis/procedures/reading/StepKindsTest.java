package fr.parvis.procedures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Legal;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.PublishRefused.Mistake;
import fr.parvis.procedures.StepDetail;
import fr.parvis.procedures.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class StepKindsTest {

    private static final String SOUND = Texts.everyStep();

    @Test
    void theSampleTextGoesThroughEveryKindAndReadsItsOwnKeys() {
        ProcedureDefinition definition = Texts.definition(SOUND);
        assertThat(definition.circuit().steps())
                .extracting(Step::kind)
                .containsAll(Arrays.asList(Kind.values()));
        assertThat(definition.circuit().steps())
                .allSatisfy(step -> assertThat(step.detail()).isInstanceOf(step.kind().detail()));
        assertThat(definition.circuit().step("visa").detail())
                .isEqualTo(new StepDetail.Approval(2));
        assertThat(definition.circuit().step("avis").detail())
                .isInstanceOfSatisfying(
                        StepDetail.Opinion.class,
                        opinion -> {
                            assertThat(opinion.byDefault())
                                    .isEqualTo(StepDetail.ByDefault.FAVOURABLE);
                            assertThat(opinion.opinions().getLast().external()).isTrue();
                        });
        assertThat(definition.circuit().step("paiement").role()).isEqualTo("agent");
        assertThat(definition.circuit().mainPath()).hasSize(14);
    }

    @Test
    void theNewKeysOfTheTopAreRead() {
        ProcedureDefinition definition = Texts.definition(SOUND);
        assertThat(definition.kind()).isEqualTo(ProcedureDefinition.Kind.REQUEST);
        assertThat(definition.sensitive()).isTrue();
        assertThat(definition.checks()).hasSize(1);
        assertThat(definition.sample()).containsKey("jour");
        assertThat(definition.tariffs().getFirst().amount()).isEqualTo(new BigDecimal("12.5"));
        assertThat(definition.tariffs().get(1).brackets()).hasSize(3);
        assertThat(definition.legal().extension().months()).isEqualTo(1);
        assertThat(definition.legal().data().basis()).isEqualTo(Legal.Basis.PUBLIC_TASK);
        assertThat(definition.legal().forState()).isTrue();
    }

    @Test
    void whatIsDoneElsewhereNeedsNoFormAndNoCircuit() {
        ProcedureDefinition definition = Texts.definition(Texts.elsewhere());
        assertThat(definition.kind()).isEqualTo(ProcedureDefinition.Kind.REDIRECT);
        assertThat(definition.redirect().address()).startsWith("https://");
        assertThat(definition.circuit().mainPath()).isEmpty();
        assertThat(definition.form().pages()).isEmpty();
    }

    @Test
    void whatIsDoneElsewhereHasNothingOfItsOwn() {
        assertThat(mistakes(Texts.elsewhere() + "letters: [{id: x, public-title: X, body: X}]\n"))
                .extracting(Mistake::path)
                .containsExactlyInAnyOrder("letters", "letters[0].id");
        assertThat(mistakes(Texts.elsewhere().replace("https://www", "javascript:alert")))
                .extracting(Mistake::expected)
                .containsExactly("Une adresse complète, qui commence par https://");
        assertThat(
                        mistakes(
                                Texts.elsewhere()
                                        .replaceFirst(
                                                "(?s).*kind: redirect\n(.*?)sheet:.*",
                                                SOUND + "$1")))
                .extracting(Mistake::path)
                .contains("redirect");
    }

    @Test
    void aCommunesOwnRuleTakesThePlaceOfTheGeneralOne() {
        Legal legal =
                Texts.definition(
                                SOUND.replace(
                                        "  for-state: true",
                                        "  local: {silence: rejects, months: 4, reference:"
                                                + " Délibération 12}"))
                        .legal();
        assertThat(legal.delay().getMonths()).isEqualTo(4);
        assertThat(legal.silenceReference()).isEqualTo("Délibération 12");
        assertThat(legal.local()).isNotNull();
    }

    @Test
    void aDelayMayBeInDays() {
        Legal legal = Texts.definition(SOUND.replaceFirst("  months: 2\n", "  days: 5\n")).legal();
        assertThat(legal.delay().getDays()).isEqualTo(5);
    }

    /** Each rule once: what is changed, by what, then path and expectation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    sensitive: true | kind: declaration | circuit.steps[13].public-status | « closed » : une déclaration est reçue, ni accordée ni refusée.
                    silence: rejects | silence: accepts | legal.silence | « rejects » ou « none » : entre la mairie et ses agents, le silence n’accepte jamais (CRPA, art. L231-4, 5°).
                    {id: suite, action: advance, label: Continuer, to: preciser} | {id: suite, action: send-back, label: Continuer, to: preciser} | circuit.steps[1].transitions | Un passage advance, accept ou close : l’étape « avis » le prend d’elle-même.
                    {id: expired, action: close, label: Pas payé, to: classee} | {id: expired, action: accept, label: Pas payé, to: prete} | circuit.steps[6].transitions | « expired » avance, renvoie ou clôt : aucune machine n’accorde ni ne refuse ainsi.
                    label: Continuer, to: attente | label: Continuer, to: envoi | circuit.steps[10] | Une étape où une personne agit : depuis « dire », la demande tournerait seule en rond.
                    amount: prix | amount: cout | circuit.steps[6] | « cout » n’est pas une question du formulaire.
                    amount: prix | amount: nombre | circuit.steps[6].amount | Un champ calculé : « nombre » n’en est pas un.
                    amount: prix | tariff: repas | circuit.steps[6].tariff | Un tarif à montant unique : « repas » n’en est pas un.
                    amount: prix | department: voirie | circuit.steps[6] | Le montant : amount (un champ calculé) ou tariff, l’un des deux.
                    until: jour | until: nombre | circuit.steps[11].until | Un champ de date : « nombre » n’en est pas un.
                    until: jour | department: voirie | circuit.steps[11] | La date attendue : until (un champ de date) ou days, l’un des deux.
                    fields: [jour] | fields: [heure] | circuit.steps[2] | « heure » n’est pas une question du formulaire.
                    name: Architecte, external: true | name: Architecte, external: true, role: visa | circuit.steps[1].opinions[1] | Qui donne cet avis : un rôle de la mairie (role), ou une personne extérieure (external: true).
                    id: abf, | id: voirie, | circuit.steps[1].opinions[1].id | « voirie » une seule fois : cet identifiant est déjà pris.
                    working-days: 10\\n      by-default | by-default | circuit.steps[1].working-days | Un délai : passé celui-ci, la demande continue sans les avis manquants.
                    role: agent, department: voirie | role: agent, department: chasse | circuit.steps[1].opinions[0].department | Un service de cette commune. Services : accueil, etat-civil, education, urbanisme, voirie, vie-locale.
                    le {jour}." | le {quand}." | circuit.steps[10].message.body | « {quand} » n’est ni une question du formulaire, ni un mot connu des courriers.
                    letter: recu | letter: rien | circuit.steps[5].letter | Le courrier « rien » n’existe pas. Courriers : bon, recu, contrat, refus.
                    Contrat avec {applicant}. {signatory} | Contrat avec {applicant}. | letters[2].body | « {signatory} » quelque part : une décision dit qui la prend (CRPA, art. L212-1).
                    amount: 12.5} | amount: 12.5, values: {a: 1}} | tariffs[0] | Une seule façon de dire les montants : amount, values ou brackets.
                    {up-to: 800, value: 2.20} | {up-to: 300, value: 2.20} | tariffs[1].brackets[1].up-to | Plus que 400 : les tranches vont de la plus basse à la plus haute.
                    , {value: 3.10}] | ] | tariffs[1].brackets[1] | Pas de « up-to » : la dernière tranche n’a pas de fin.
                    id: forme, | id: place, | tariffs[2].id | « place » une seule fois pour une même date d’entrée en vigueur.
                    sample: {jour | sample: {nuit | sample.nuit | « nuit » n’est pas une question du formulaire.
                    minutes: 30 | minutes: 30\\n      hook: x | circuit.steps[7].kind | Attendu : hook. Cette clé va avec ce genre d’étape.
                    letter: contrat\\n      signers | signers | circuit.steps[8].letter | La clé « letter » est obligatoire ici.
                    basis: public-task | basis: envie | legal.data.basis | Attendu, au choix : legal-obligation, public-task, consent.
                    """)
    void aMistakeIsToldWhereItStands(String sound, String broken, String path, String expected) {
        String before = sound.replace("\\n", "\n");
        String text =
                (path.equals("legal.silence")
                                ? SOUND.replace("sensitive: true", "kind: internal")
                                : SOUND)
                        .replace(before, broken == null ? "" : broken.replace("\\n", "\n"));
        assertThat(SOUND).contains(before);
        assertThat(mistakes(text))
                .extracting(Mistake::path, Mistake::expected)
                .contains(org.assertj.core.groups.Tuple.tuple(path, expected));
    }

    @Test
    void monthsAndDaysTogetherAreRefused() {
        assertThat(mistakes(SOUND.replaceFirst("  months: 2\n", "  months: 2\n  days: 5\n")))
                .extracting(Mistake::path)
                .containsExactly("legal.days");
    }

    /** Every kind the schema knows is a kind of the code, and the other way round. */
    @Test
    void theSchemaKnowsTheKindsOfTheCode() {
        for (Kind kind : Kind.values()) {
            String code = kind.name().toLowerCase();
            assertThat(mistakes(SOUND.replaceFirst("kind: review", "kind: " + code)))
                    .noneMatch(
                            mistake ->
                                    mistake.path().equals("circuit.steps[0].kind")
                                            && mistake.expected().startsWith("Attendu, au choix"));
        }
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
}
