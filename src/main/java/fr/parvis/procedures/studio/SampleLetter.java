package fr.parvis.procedures.studio;

import fr.parvis.commune.Commune;
import fr.parvis.documents.Documents;
import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.Line;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Markdown;
import fr.parvis.ui.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints a letter of a draft as the resident of the sample request would get it. */
@Component
class SampleLetter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9-]*(?:\\.how)?)}");

    private final Forms forms;
    private final Templates templates;
    private final Documents documents;
    private final Clock clock;

    SampleLetter(Forms forms, Templates templates, Documents documents, Clock clock) {
        this.forms = forms;
        this.templates = templates;
        this.documents = documents;
        this.clock = clock;
    }

    byte[] print(ProcedureDefinition definition, Letter letter, Frame frame) {
        String title = frame.t(letter.publicTitle());
        String today = frame.format().date(LocalDate.now(clock.withZone(Format.ZONE)));
        Commune commune = frame.commune();
        Map<String, Object> model = new HashMap<>();
        model.put("locale", frame.locale());
        model.put("title", title);
        model.put("subject", title);
        model.put("colour", commune.colour());
        model.put("sender", List.of(frame.t("studio.letter.town-hall", commune.name())));
        model.put("recipient", List.of(frame.t("studio.letter.applicant")));
        model.put("placeAndDate", frame.t("studio.letter.place", commune.name(), today));
        model.put("references", List.of(frame.t("studio.letter.sample")));
        model.put("signature", List.of());
        model.put("footer", frame.t("studio.letter.sample"));
        model.put("body", Markdown.html(text(definition, letter, today, frame)));
        return documents.pdf(templates.text("documents/letter", model), title, frame.locale());
    }

    /** What nobody answered in the sample stays between braces, to be seen. */
    private String text(ProcedureDefinition definition, Letter letter, String today, Frame frame) {
        Map<String, String> facts = facts(definition, today, frame);
        return PLACEHOLDER
                .matcher(frame.t(letter.body()))
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        facts.getOrDefault(found.group(1), found.group())));
    }

    private Map<String, String> facts(ProcedureDefinition definition, String today, Frame frame) {
        Map<String, String> facts = answers(definition, frame);
        facts.put("number", "2026-0001");
        facts.put("applicant", Markdown.escape(frame.t("studio.letter.applicant")));
        facts.put("received", today);
        facts.put("date", today);
        facts.put("commune", Markdown.escape(frame.commune().name()));
        facts.put("department", Markdown.escape(frame.t("studio.letter.department")));
        facts.put("reasons", Markdown.escape(frame.t("studio.letter.reasons")));
        facts.put("appeal", frame.t(definition.legal().appeal()));
        facts.put("signatory", Markdown.escape(frame.t("studio.letter.signatory")));
        return facts;
    }

    private Map<String, String> answers(ProcedureDefinition definition, Frame frame) {
        Map<String, String> answers = new HashMap<>();
        Answers typed = ResidentView.answers(definition, LocalDate.now(clock));
        Answers sample = forms.settle(definition.form(), typed);
        forms.summary(definition.form(), sample, frame.locale()).stream()
                .flatMap(section -> section.lines().stream())
                .forEach(
                        line -> answers.merge(field(line), said(line.brief()), SampleLetter::both));
        forms.summary(definition.form(), sample, frame.locale()).stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.asked())
                .forEach(line -> answers.put(line.path() + Letter.HOW, said(line.values())));
        answers.values().removeIf(String::isEmpty);
        return answers;
    }

    private static String field(Line line) {
        return line.path().replaceFirst("\\[.*", "");
    }

    private static String said(List<String> values) {
        return values.stream().map(Markdown::escape).collect(Collectors.joining(", "));
    }

    private static String both(String one, String two) {
        return one + ", " + two;
    }
}
