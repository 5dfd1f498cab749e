package fr.parvis.procedures.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.parvis.procedures.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Each finding appears when a sound procedure is spoiled in one place, and goes when it is mended.
 */
@Tag("rules")
class ChecksTest {

    private static final String SOUND = resource("fourth/sans-remarque.yaml");

    /** The place where one more field goes. */
    private static final String FIELD =
            "        - {id: autre, type: short-text, required: false, label: {fr: Un mot, en: A word}}\n";

    private static final String STEP = "    - {id: prete, kind: end";

    @Test
    void aSoundProcedureHasNoRemark() {
        assertThat(found(SOUND)).isEmpty();
    }

    /** Key of the finding, its level, what is replaced, and by what. */
    static Stream<Arguments> spoiled() {
        return Stream.of(
                field("asked-twice", "warning", "date", "Quel jour ?"),
                arguments("known-from-account", "advice", ", settings: {applicant: true}", ""),
                field("known-elsewhere", "warning", "file", "Extrait Kbis"),
                field("birth-certificate", "warning", "file", "Copie de votre acte de naissance"),
                field("age-of-act", "warning", "file", "Extrait de moins de 3 mois"),
                field("proof-of-address", "error", "file", "Justificatif de domicile"),
                field("certified-copy", "error", "file", "Copie certifiée conforme du diplôme"),
                field("identity-papers", "error", "file", "Pièce d’identité"),
                field("never-asked", "error", "short-text", "Numéro de sécurité sociale"),
                field("required-phone", "warning", "phone", "Téléphone"),
                field("gender", "warning", "short-text", "Civilité"),
                field("health-text", "warning", "long-text", "Problèmes de santé"),
                field("both-parents", "warning", "yes-no", "Accord des deux parents"),
                coded("closed-list", "error", "chambre-hotes", file("Diagnostic")),
                coded("convention-given-back", "error", "pacs-dossier", file("Votre convention")),
                coded("job-privacy", "warning", "emploi-saisonnier", file("Photo")),
                coded("done-elsewhere", "error", "meuble-tourisme", ""),
                coded("in-person", "warning", "legalisation-signature", ""),
                coded("cannot-refuse", "error", "reconnaissance-rdv", ""),
                coded("sensitive", "warning", "tranquillite-vacances", ""),
                coded("for-state", "advice", "recensement-citoyen", ""),
                coded("retention-fixed", "warning", "pacs-dossier", ""),
                coded("silence-sense", "warning", "debit-boissons-temporaire", ""),
                coded("silence-month", "warning", "acces-documents", ""),
                coded("appeal-elsewhere", "warning", "droits-donnees-personnelles", ""),
                arguments(
                        "silence-reference",
                        "error",
                        "  silence-reference: CRPA, art. L231-4\n",
                        ""),
                arguments("silence-delay", "error", "  months: 2\n", ""),
                arguments(
                        "silence-local",
                        "error",
                        "  references: [CRPA]",
                        "  references: [CRPA]\n  local: {silence: rejects, months: 2, reference: ''}"),
                arguments(
                        "appeal-missing",
                        "error",
                        "  appeal: {fr: \"Le tribunal administratif, dans les deux mois.\", en: The court.}\n",
                        ""),
                arguments("data-notice", "error", "  data: {purpose", "  donnees: {purpose"),
                arguments(
                        "retention-missing", "error", "retention: {years", "conservation: {years"),
                arguments(
                        "retention-reference",
                        "warning",
                        "reference: Proposition",
                        "reference: ''"),
                arguments(
                        "target-after-silence",
                        "warning",
                        "target-working-days: 2",
                        "target-working-days: 60"),
                arguments(
                        "target-late",
                        "warning",
                        "target-working-days: 2",
                        "target-working-days: 25"),
                arguments(
                        "steps-after-silence",
                        "warning",
                        "      working-days: 2",
                        "      working-days: 50"),
                arguments("delegation", "warning", "      delegation: Arrêté n° 3\n", ""),
                arguments(
                        "no-fee",
                        "error",
                        "kind: request",
                        "kind: declaration",
                        STEP,
                        "    - {id: payer, kind: payment, name: {fr: P, en: P}, public-name: {fr: P, en: P}, tariff: t}\n"
                                + STEP),
                arguments("declaration-decided", "error", "kind: request", "kind: declaration"),
                arguments(
                        "declaration-approved",
                        "error",
                        "kind: request",
                        "kind: declaration",
                        "kind: decision",
                        "kind: approval"),
                arguments(
                        "tariff-reference",
                        "warning",
                        "form:\n",
                        "tariffs: [{id: t, label: {fr: T, en: T}, reference: '', amount: 2}]\nform:\n"),
                arguments(
                        "amount-in-formula",
                        "warning",
                        FIELD,
                        "        - {id: q, type: choice, label: {fr: Q, en: Q}, options: [{value: a, label: {fr: A, en: A}}]}\n"
                                + "        - {id: m, type: calculated, label: {fr: M, en: M}, settings: {result: money, formula: {table: q, values: {a: 3}}}}\n"),
                arguments(
                        "decides-nothing",
                        "advice",
                        "        - {id: refuser, action: refuse, label: {fr: Refuser, en: Refuse}, to: refuse, reason-required: true, letter: refus}\n",
                        ""),
                arguments(
                        "same-person",
                        "advice",
                        "kind: decision",
                        "kind: approval",
                        "action: accept, label: {fr: Prêter, en: Lend}, to: prete, letter: bon",
                        "action: advance, label: {fr: V, en: V}, to: encore",
                        STEP,
                        approval("encore", "accept", "prete") + STEP),
                arguments(
                        "step-unreached",
                        "error",
                        STEP,
                        approval("encore", "accept", "prete") + STEP),
                arguments(
                        "step-endless",
                        "error",
                        "action: accept, label: {fr: Prêter, en: Lend}, to: prete, letter: bon",
                        "action: advance, label: {fr: V, en: V}, to: encore",
                        STEP,
                        approval("encore", "advance", "encore") + STEP),
                arguments(
                        "step-refuses-only",
                        "warning",
                        "action: accept, label: {fr: Prêter, en: Lend}, to: prete, letter: bon",
                        "action: advance, label: {fr: V, en: V}, to: encore",
                        STEP,
                        approval("encore", "refuse", "refuse") + STEP),
                arguments("translation", "warning", "{fr: Vous, en: You}", "Vous"),
                arguments(
                        "long-sentence",
                        "advice",
                        "fr: Pour les habitants.",
                        "fr: " + "un deux trois quatre cinq ".repeat(7) + "."),
                arguments(
                        "hard-text",
                        "advice",
                        "fr: Pour les habitants.",
                        "fr: "
                                + "L’administration communale instruit réglementairement votre autorisation exceptionnelle. "
                                        .repeat(6)),
                arguments(
                        "label-missing",
                        "error",
                        "{fr: Un mot, en: A word}",
                        "{fr: '', en: A word}"),
                arguments(
                        "help-missing",
                        "advice",
                        FIELD,
                        FIELD.replace(
                                "en: A word}",
                                "en: A word}, settings: {pattern: '[0-9]{3}', patternMessage: Non}")),
                arguments("long-page", "advice", FIELD, many(15)),
                arguments(
                        "never-shown",
                        "error",
                        FIELD,
                        "        - {id: n, type: number, label: {fr: N, en: N}, settings: {max: 5}}\n"
                                + FIELD.replace(
                                        "required", "when: {field: n, above: 7}, required")),
                arguments(
                        "never-stops",
                        "warning",
                        FIELD,
                        "        - {id: n, type: number, label: {fr: N, en: N}, settings: {max: 5}}\n"
                                + FIELD,
                        "form:\n",
                        "form:\n  eligibility: [" + rule("{field: n, above: 7}") + "]\n"),
                arguments(
                        "stops-all",
                        "error",
                        FIELD,
                        "        - {id: n, type: number, label: {fr: N, en: N}, settings: {max: 5}}\n"
                                + FIELD,
                        "form:\n",
                        "form:\n  eligibility: [" + rule("{not: {field: n, above: 7}}") + "]\n"),
                arguments(
                        "minutes-promised", "advice", FIELD, many(60), "minutes: 3", "minutes: 1"),
                arguments(
                        "nobody-else",
                        "warning",
                        "  start: examen\n  steps:\n",
                        """
                          start: lecture
                          steps:
                            - id: lecture
                              kind: review
                              name: {fr: Lecture, en: Reading}
                              role: agent
                              public-status: received
                              public-name: {fr: Un agent lit votre demande, en: Someone reads it}
                              working-days: 2
                              transitions:
                                - {id: suite, action: advance, label: {fr: Transmettre, en: Pass on}, to: examen}
                                - {id: non, action: refuse, label: {fr: Refuser, en: Refuse}, to: refuse, reason-required: true, letter: refus}
                        """,
                        "      role: signataire\n",
                        "      role: signataire\n      distinct: [lecture]\n"),
                arguments(
                        "job-residence",
                        "warning",
                        "code: pret-broyeur",
                        "code: emploi-saisonnier",
                        FIELD,
                        "        - {id: n, type: yes-no, label: {fr: N, en: N}}\n",
                        "form:\n",
                        "form:\n  eligibility: ["
                                + rule("{field: n, is: no}")
                                        .replace("Non", "Il faut habiter dans la commune")
                                + "]\n"));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void aFindingAppearsAndDisappears(ArgumentsAccessor given) {
        Object[] spoiled = given.toArray();
        String text = SOUND;
        for (int i = 2; i < spoiled.length; i += 2) {
            assertThat(text).contains((String) spoiled[i]);
            text = text.replace((String) spoiled[i], (String) spoiled[i + 1]);
        }

        assertThat(found(text)).contains(spoiled[1] + " " + spoiled[0]);
        assertThat(found(SOUND)).isEmpty();
    }

    @Test
    void aNumberReadsTheSameInBothLanguages() {
        assertThat(found(SOUND.replace("{fr: Gratuit, en: Free}", "{fr: '20'}"))).isEmpty();
        assertThat(found(SOUND.replace("{fr: Gratuit, en: Free}", "{fr: 20 %}")))
                .containsExactly("warning translation");
    }

    @Test
    void everyFindingHasATestAndWordsInBothLanguages() {
        Set<String> tested =
                spoiled().map(one -> (String) one.get()[0]).collect(Collectors.toSet());

        assertThat(tested).isEqualTo(keys("messages/procedures-doctor.properties"));
        assertThat(tested).isEqualTo(keys("messages/procedures-doctor_en.properties"));
    }

    private static Set<String> keys(String bundle) {
        var words = new Properties();
        try (var reader = new StringReader(resource(bundle))) {
            words.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".why"))
                .peek(key -> assertThat(words).containsKey(key.replace(".why", "")))
                .map(key -> key.replace("procedures.doctor.", "").replace(".why", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Arguments field(String key, String level, String type, String label) {
        return arguments(
                key,
                level,
                FIELD,
                FIELD
                        + "        - {id: ajout, type: %s, label: {fr: \"%s\", en: X}}\n"
                                .formatted(type, label));
    }

    private static String file(String label) {
        return "        - {id: ajout, type: file, label: {fr: \"%s\", en: X}}\n".formatted(label);
    }

    private static Arguments coded(String key, String level, String code, String field) {
        return arguments(key, level, "code: pret-broyeur", "code: " + code, FIELD, FIELD + field);
    }

    private static String approval(String id, String action, String to) {
        return """
                    - id: %s
                      kind: approval
                      name: {fr: Visa, en: Approval}
                      role: signataire
                      public-status: in-hand
                      public-name: {fr: Visa, en: Approval}
                      transitions:
                        - {id: oui, action: %s, label: {fr: Oui, en: Yes}, to: %s}
                        - {id: aussi, action: %s, label: {fr: Oui, en: Yes}, to: %s}
                """
                .formatted(id, action, to, action, to);
    }

    private static String rule(String when) {
        return "{when: " + when + ", because: {fr: Non, en: No}, instead: {fr: Rien, en: Nothing}}";
    }

    private static String many(int count) {
        var fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append(FIELD.replace("autre", "champ-" + i).replace("Un mot", "Mot " + i));
        }
        return fields.toString();
    }

    /** Level and key of each; a text with mistakes is read too, as a draft is. */
    private static List<String> found(String yaml) {
        var definition = Texts.reader().readPublished(yaml);
        return DoctorFixture.doctor().examine(definition).findings().stream()
                .map(DoctorFixture::told)
                .map(told -> told.substring(0, told.lastIndexOf(' ')).strip())
                .map(told -> told.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
