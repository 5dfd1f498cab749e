package fr.parvis.requests.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.PageDefinition;
import fr.parvis.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class ApplicantTest {

    private static final Map<String, Object> APPLICANT = Map.of("applicant", true);

    @Test
    void theApplicantIsWhomTheFormSaysAndNotAnotherPersonOfTheSameForm() {
        FormDefinition form =
                form(
                        field("titulaire", "identity", Map.of(), List.of()),
                        field("demandeur", "identity", APPLICANT, List.of()),
                        field("courriel", "email", APPLICANT, List.of()));
        Applicant applicant =
                Applicant.of(
                        form,
                        new Answers(
                                Map.of(
                                        "titulaire",
                                                Map.of("birthName", "Aubrée", "firstNames", "Lina"),
                                        "demandeur",
                                                Map.of(
                                                        "birthName",
                                                        "Kessler",
                                                        "firstNames",
                                                        "Maud"),
                                        "courriel", " maud@exemple.fr ")));
        assertThat(applicant).isEqualTo(new Applicant("Maud Kessler", "maud@exemple.fr", ""));
    }

    @Test
    void theNameInUseComesBeforeTheNameOfBirth() {
        FormDefinition form = form(field("demandeur", "identity", APPLICANT, List.of()));
        Answers answers =
                new Answers(
                        Map.of(
                                "demandeur",
                                Map.of(
                                        "birthName",
                                        "Kessler",
                                        "usedName",
                                        "Aubrée",
                                        "firstNames",
                                        "Maud")));
        assertThat(Applicant.of(form, answers).name()).isEqualTo("Maud Aubrée");
    }

    @Test
    void inARepeatedGroupTheFirstRowCounts() {
        FormDefinition form =
                form(
                        field(
                                "responsables",
                                "group",
                                Map.of(),
                                List.of(field("identite", "identity", APPLICANT, List.of()))));
        Answers answers =
                new Answers(
                        Map.of(
                                "responsables",
                                List.of(
                                        Map.of(
                                                "identite",
                                                Map.of("birthName", "Un", "firstNames", "Ève")),
                                        Map.of(
                                                "identite",
                                                Map.of(
                                                        "birthName",
                                                        "Deux",
                                                        "firstNames",
                                                        "Ali")))));
        assertThat(Applicant.of(form, answers).name()).isEqualTo("Ève Un");
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

    private static FieldDefinition field(
            String id, String type, Map<String, Object> settings, List<FieldDefinition> fields) {
        return new FieldDefinition(
                id,
                type,
                LocalizedText.of(id),
                null,
                true,
                Condition.ALWAYS,
                List.of(),
                fields,
                settings);
    }
}
