package fr.parvis.requests.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.account.SignedInResident;
import fr.parvis.account.VerifiedIdentity;
import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Source;
import fr.parvis.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an account tells a form, and what it does not. */
@Tag("rules")
class KnownAnswersTest {

    private static final long LINA = 1;
    private static final long PAUL = 2;
    private static final SignedInResident SIGNED_IN = resident(LINA);

    private static final FormDefinition FORM =
            form(
                    applicant("nom", "identity"),
                    field("conjoint", "identity", Map.of()),
                    field("naissance", "date", Map.of("applicant", true, "autocomplete", "bday")),
                    field("mariage", "date", Map.of("applicant", true)),
                    field("enfant", "date", Map.of("autocomplete", "bday")),
                    applicant("courriel", "email"),
                    applicant("telephone", "phone"));

    @Test
    void namesAndDayOfBirthComeFromWhoVouchesForThem() {
        Answers known = known(vouched("AUBRÉE", "1992-08-24"));
        assertThat(known.value("nom"))
                .isEqualTo(
                        Map.of(
                                "firstNames", "Lina Rose",
                                "birthName", "AUBRÉE",
                                "usedName", "PETIT"));
        assertThat(known.value("naissance"))
                .isEqualTo(Map.of("day", "24", "month", "8", "year", "1992"));
        assertThat(known.source("nom")).contains(Source.FRANCE_CONNECT);
        assertThat(known.source("naissance")).contains(Source.FRANCE_CONNECT);
        assertThat(known.source("courriel")).contains(Source.ACCOUNT);
    }

    @Test
    void nothingIsSaidOfAnybodyElseNorOfAnotherDay() {
        assertThat(known(vouched("AUBRÉE", "1992-08-24")).values())
                .doesNotContainKeys("conjoint", "mariage", "enfant");
    }

    @Test
    void aDayOfBirthThatIsNotKnownWholeFillsNothing() {
        for (String partial : List.of("1992-00-00", "1992-08-00", "")) {
            assertThat(known(vouched("AUBRÉE", partial)).values())
                    .as(partial)
                    .containsKey("nom")
                    .doesNotContainKey("naissance");
        }
    }

    @Test
    void aUsedNameLikeTheOneOfBirthIsNone() {
        assertThat(known(vouched("PETIT", "")).value("nom"))
                .isEqualTo(Map.of("firstNames", "Lina Rose", "birthName", "PETIT", "usedName", ""));
    }

    @Test
    void withoutAnybodyWhoVouchesTheNameIsAsked() {
        Answers known = known(vouched("AUBRÉE", "1992-08-24"), resident(PAUL));
        assertThat(known.text("courriel")).contains("lina@exemple.fr");
        assertThat(known.text("telephone")).contains("0612345678");
        assertThat(known.values()).doesNotContainKeys("nom", "naissance");
    }

    @Test
    void anAccountOfFranceConnectAloneHasNoAddressToSay() {
        assertThat(
                        known(
                                        vouched("AUBRÉE", ""),
                                        new SignedInResident(LINA, "Lina Aubrée", "", null))
                                .values())
                .containsKey("nom")
                .doesNotContainKeys("courriel", "telephone");
    }

    @Test
    void ofAVisitorNothingIsKnown() {
        assertThat(known(vouched("AUBRÉE", "1992-08-24"), null)).isEqualTo(Answers.NONE);
    }

    private static Answers known(VerifiedIdentity identity) {
        return known(identity, SIGNED_IN);
    }

    /** With an identity that is Lina's. */
    private static Answers known(VerifiedIdentity identity, SignedInResident resident) {
        return new KnownAnswers(id -> Optional.of(identity).filter(_ -> id == LINA))
                .of(FORM, resident);
    }

    private static VerifiedIdentity vouched(String familyName, String birthDate) {
        return new VerifiedIdentity(
                "Lina Rose", familyName, "PETIT", "female", birthDate, "29019", "99100", "");
    }

    private static SignedInResident resident(long id) {
        return new SignedInResident(id, "Lina Aubrée", "lina@exemple.fr", "0612345678");
    }

    private static FormDefinition form(FieldDefinition... fields) {
        return new FormDefinition(
                List.of(
                        new PageDefinition(
                                "vous",
                                LocalizedText.of("Vous"),
                                null,
                                Condition.ALWAYS,
                                List.of(fields))));
    }

    private static FieldDefinition applicant(String id, String type) {
        return field(id, type, Map.of("applicant", true));
    }

    private static FieldDefinition field(String id, String type, Map<String, Object> settings) {
        return new FieldDefinition(
                id,
                type,
                LocalizedText.of(id),
                null,
                false,
                Condition.ALWAYS,
                List.of(),
                List.of(),
                settings);
    }
}
