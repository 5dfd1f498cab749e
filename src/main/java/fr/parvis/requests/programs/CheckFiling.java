package fr.parvis.requests.programs;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Problem;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.Filing;
import fr.parvis.requests.FilingRefused;
import fr.parvis.requests.FilingRefused.AnswersWrong;
import fr.parvis.requests.FilingRefused.Wrong;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at answers twice: whether they have the shape of the form, then whether they are right. */
@Component
class CheckFiling {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Forms forms;
    private final JsonMapper json;

    CheckFiling(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /**
     * @return answers as a submission keeps them
     */
    Outcome<Answers, FilingRefused> check(Revision revision, Filing filing) {
        FormDefinition form = revision.definition().form();
        Locale locale = filing.language();
        List<Wrong> misshapen = shape(form, filing.answers(), locale);
        if (!misshapen.isEmpty()) {
            return Outcome.refused(new AnswersWrong(misshapen));
        }
        Answers answers = new Answers(filing.answers());
        Optional<Forms.Stop> stop = forms.concerned(form, answers, locale);
        if (stop.isPresent()) {
            return Outcome.refused(new FilingRefused.NotConcerned(stop.get().because()));
        }
        // settled first: what is calculated is checked as it will be kept
        Answers settled = forms.settle(form, answers);
        List<Wrong> wrong = wrong(form, settled, filing, locale);
        return wrong.isEmpty() ? Outcome.done(settled) : Outcome.refused(new AnswersWrong(wrong));
    }

    private List<Wrong> shape(FormDefinition form, Map<String, Object> answers, Locale locale) {
        JsonNode schema = json.valueToTree(forms.schema(form, locale));
        JsonNode tree = json.valueToTree(answers);
        List<Wrong> own =
                answers.keySet().stream()
                        .filter(field -> field.startsWith("_"))
                        .map(field -> new Wrong("/" + field, "additionalProperties", field))
                        .toList();
        return own.isEmpty()
                ? SCHEMAS.getSchema(schema).validate(tree).stream().map(CheckFiling::wrong).toList()
                : own;
    }

    private static Wrong wrong(Error error) {
        String unknown = error.getProperty() == null ? "" : "/" + error.getProperty();
        return new Wrong(
                error.getInstanceLocation() + unknown, error.getKeyword(), error.getMessage());
    }

    private List<Wrong> wrong(FormDefinition form, Answers answers, Filing filing, Locale locale) {
        List<Long> foreign =
                forms.files(form, answers).stream()
                        .filter(file -> !filing.files().contains(file))
                        .toList();
        if (!foreign.isEmpty()) {
            return List.of(new Wrong("", "file.unknown", "unknown file " + foreign.getFirst()));
        }
        return forms.check(form, answers, locale).stream()
                .flatMap(page -> page.problems().stream())
                .map(CheckFiling::wrong)
                .toList();
    }

    /** {@code enfants[1].naissance} is {@code /enfants/1/naissance}. */
    private static Wrong wrong(Problem problem) {
        String pointer = "/" + problem.path().replace("]", "").replaceAll("[\\[.]", "/");
        return new Wrong(pointer, problem.code(), problem.named());
    }
}
