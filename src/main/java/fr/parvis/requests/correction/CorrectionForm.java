package fr.parvis.requests.correction;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Problem;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.requests.life.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a form that goes back to the resident, as a page of its own. */
final class CorrectionForm {

    private static final String PAGE = "correction";

    private CorrectionForm() {}

    /** The questions a person answers, those in groups with their group; in the agent's words. */
    static List<Askable> mayBeAsked(Forms forms, FormDefinition form, Request request) {
        return mayBeAsked(forms, form, request, Locale.FRENCH);
    }

    static List<Askable> mayBeAsked(
            Forms forms, FormDefinition form, Request request, Locale locale) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        forms.summary(form, request.answers(), locale).stream()
                .flatMap(section -> section.lines().stream())
                .filter(Line::asked)
                .forEach(
                        line ->
                                found.computeIfAbsent(root(line.path()), _ -> new ArrayList<>())
                                        .addAll(line.brief()));
        return found.entrySet().stream()
                .filter(entry -> form.field(entry.getKey()).isPresent())
                .map(
                        entry ->
                                new Askable(
                                        entry.getKey(),
                                        form.field(entry.getKey()).orElseThrow().label().in(locale),
                                        List.copyOf(entry.getValue())))
                .toList();
    }

    /**
     * Only the fields that were given back, each with the town hall's words, and those that the
     * corrected answers make necessary.
     *
     * @param said how the town hall's words are introduced
     */
    static PageDefinition page(
            Forms forms, FormDefinition form, Correction correction, Answers answers, Said said) {
        Set<String> brought = brought(forms, form, correction, answers);
        List<FieldDefinition> fields =
                forms.pages(form, answers).stream()
                        .flatMap(page -> page.fields().stream())
                        .filter(
                                field ->
                                        correction.wants(field.id())
                                                || brought.contains(field.id()))
                        .map(field -> withWords(field, correction, said))
                        .toList();
        return new PageDefinition(PAGE, LocalizedText.of(PAGE), null, Condition.ALWAYS, fields);
    }

    /** Introduces the words about a field. */
    interface Said {
        String of(String words);
    }

    /** Fields with a problem that the answers as they were did not have. */
    private static Set<String> brought(
            Forms forms, FormDefinition form, Correction correction, Answers answers) {
        Set<String> now = wrong(forms, form, answers);
        now.removeAll(wrong(forms, form, correction.before()));
        // what was brought and then answered stays on the page, to be changed again
        answers.values().entrySet().stream()
                .filter(
                        one ->
                                !one.getValue()
                                        .equals(correction.before().values().get(one.getKey())))
                .map(Map.Entry::getKey)
                .forEach(now::add);
        return now;
    }

    private static Set<String> wrong(Forms forms, FormDefinition form, Answers answers) {
        return forms.check(form, answers, Locale.FRENCH).stream()
                .flatMap(page -> page.problems().stream())
                .map(Problem::path)
                .map(CorrectionForm::root)
                .collect(Collectors.toSet());
    }

    private static FieldDefinition withWords(
            FieldDefinition field, Correction correction, Said said) {
        return correction.wanted().stream()
                .filter(one -> one.field().equals(field.id()))
                .findFirst()
                .map(one -> hinted(field, said.of(one.words())))
                .orElse(field);
    }

    private static FieldDefinition hinted(FieldDefinition field, String words) {
        return new FieldDefinition(
                field.id(),
                field.type(),
                field.label(),
                before(words, field.hint()),
                field.required(),
                field.when(),
                field.options(),
                field.fields(),
                field.settings());
    }

    private static LocalizedText before(String words, LocalizedText hint) {
        return hint == null
                ? LocalizedText.of(words)
                : new LocalizedText(words + " " + hint.fr(), words + " " + hint.in(Locale.ENGLISH));
    }

    /** The field of the form a path leads into. */
    static String root(String path) {
        return path.split("[.\\[]", 2)[0];
    }
}
