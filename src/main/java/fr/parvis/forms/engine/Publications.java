package fr.parvis.forms.engine;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Blank;
import fr.parvis.forms.Change;
import fr.parvis.forms.Condition;
import fr.parvis.forms.ConditionWords;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A form as others see it: on paper, as a schema, and before against after. */
@Component
record Publications(Questions questions) {

    Map<String, Object> schema(FormDefinition form, Locale locale) {
        Map<String, Object> properties = new LinkedHashMap<>();
        form.fields()
                .filter(field -> !explains(field))
                .forEach(field -> properties.put(field.id(), titled(field, locale)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(JsonSchema.object(properties));
        schema.put("patternProperties", Map.of("^_", true));
        return schema;
    }

    private Map<String, Object> titled(FieldDefinition field, Locale locale) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", field.label().in(locale));
        schema.putAll(questions.types().get(field.type()).schema(field));
        return schema;
    }

    /** It has nothing to keep. */
    private boolean explains(FieldDefinition field) {
        Question question = questions.about(field, Answers.NONE, Locale.FRENCH);
        return !question.type().asks() && question.type().paper(question) instanceof Paper.Note;
    }

    List<Blank.Page> blank(FormDefinition form, Locale locale) {
        return form.pages().stream().map(page -> page(form, page, locale)).toList();
    }

    private Blank.Page page(FormDefinition form, PageDefinition page, Locale locale) {
        ConditionWords words = ConditionWords.of(form, questions.language(locale));
        List<Blank> fields =
                questions.on(page, Answers.NONE, locale).stream()
                        .map(question -> Blank.of(question, only(question.field().when(), words)))
                        .filter(blank -> !(blank.paper() instanceof Paper.Nothing))
                        .toList();
        return new Blank.Page(
                page.title().in(locale),
                page.intro() == null ? null : page.intro().in(locale),
                only(page.when(), words),
                fields);
    }

    private static String only(Condition when, ConditionWords words) {
        return when.equals(Condition.ALWAYS)
                ? null
                : words.language().words().get("forms.blank.only", words.of(when));
    }

    List<Change> compare(FormDefinition form, Answers before, Answers after, Locale locale) {
        return form.pages().stream().flatMap(page -> compare(page, before, after, locale)).toList();
    }

    private Stream<Change> compare(
            PageDefinition page, Answers before, Answers after, Locale locale) {
        return page.fields().stream()
                .flatMap(
                        field -> {
                            Question was = questions.about(field, before, locale);
                            Question is = questions.about(field, after, locale);
                            return is.type().compare(is, seen(page, was), seen(page, is)).stream();
                        });
    }

    /** What is hidden counts as not answered. */
    private static Object seen(PageDefinition page, Question question) {
        boolean shown = page.when().holds(question.scope()) && question.shown();
        return shown ? question.answer() : null;
    }

    Answers fromLink(FormDefinition form, Map<String, String> parameters) {
        Answers brought = Answers.NONE;
        for (FieldDefinition field : form.fields().toList()) {
            Question question = questions.about(field, Answers.NONE, Locale.FRENCH);
            String given = parameters.get(field.id());
            if (given != null && question.type().comesFromLink()) {
                brought = brought.with(field.id(), question.type().settle(question, given));
            }
        }
        return brought;
    }
}
