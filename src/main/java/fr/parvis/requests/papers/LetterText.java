package fr.parvis.requests.papers;

import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Forms.Section;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Format;
import fr.parvis.ui.Markdown;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills the placeholders of a letter with the facts of a request. */
@Component
class LetterText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9-]*(?:\\.how)?)}");

    private final Letterhead letterhead;
    private final Forms forms;
    private final Clock clock;

    LetterText(Letterhead letterhead, Forms forms, Clock clock) {
        this.letterhead = letterhead;
        this.forms = forms;
        this.clock = clock;
    }

    Letterhead letterhead() {
        return letterhead;
    }

    Instant now() {
        return clock.instant();
    }

    String of(
            Letter letter,
            Request request,
            Revision revision,
            String reasons,
            SignedInAgent signer,
            Locale language) {
        Map<String, String> facts = new HashMap<>(answers(request, revision, language));
        facts.putAll(facts(request, signer, language));
        facts.put("reasons", paragraphs(reasons));
        LocalizedText appeal = revision.definition().legal().appeal();
        facts.put("appeal", appeal == null ? "" : appeal.in(language));
        return fill(letter.body().in(language), facts);
    }

    /** Words of a message: the same placeholders, without Markdown's escapes. */
    String plain(LocalizedText words, Request request, Revision revision) {
        Locale language = request.locale();
        Map<String, String> facts = new HashMap<>(answers(request, revision, language));
        facts.putAll(facts(request, null, language));
        LocalizedText appeal = revision.definition().legal().appeal();
        facts.put("appeal", appeal == null ? "" : appeal.in(language));
        return fill(words.in(language), facts).replaceAll("\\\\(\\p{Punct})", "$1");
    }

    /** Placeholders nobody answered leave nothing behind. */
    private static String fill(String body, Map<String, String> facts) {
        return PLACEHOLDER
                .matcher(body)
                .replaceAll(
                        found -> Matcher.quoteReplacement(facts.getOrDefault(found.group(1), "")));
    }

    private Map<String, String> facts(Request request, SignedInAgent signer, Locale language) {
        Format format = letterhead.format(request);
        Map<String, String> facts = new HashMap<>();
        facts.put("number", request.number());
        facts.put("applicant", Markdown.escape(request.applicant().name()));
        facts.put("received", format.date(day(request.receivedAt())));
        facts.put("commune", Markdown.escape(letterhead.commune().name()));
        facts.put("department", letterhead.department(request).name().in(language));
        facts.put("date", format.date(day(clock.instant())));
        facts.put("signatory", Markdown.escape(signature(signer, request, language)));
        return facts;
    }

    /**
     * First name, name and quality (CRPA L212-1); without a title, the department is all there is,
     * and of a paper that nobody decided, such as a receipt.
     */
    private String signature(SignedInAgent signer, Request request, Locale language) {
        if (signer == null) {
            return letterhead.department(request).name().in(language);
        }
        return signer.title().isEmpty()
                ? signer.name() + ", " + letterhead.department(request).name().in(language)
                : signer.presented();
    }

    private Map<String, String> answers(Request request, Revision revision, Locale language) {
        return answers(forms.summary(revision.definition().form(), request.answers(), language));
    }

    /** By the id of the field; the rows of a group make a list. */
    static Map<String, String> answers(List<Section> summary) {
        Map<String, String> answers = new HashMap<>();
        summary.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.brief().isEmpty())
                .forEach(line -> answers.merge(field(line), said(line), (one, two) -> one + two));
        summary.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.asked())
                .forEach(line -> answers.put(line.path() + Letter.HOW, joined(line.values())));
        return answers;
    }

    private static String field(Line line) {
        return line.path().replaceFirst("\\[.*", "");
    }

    private static String said(Line line) {
        String values = joined(line.brief());
        return line.path().endsWith("]")
                ? "- **%s** : %s\n".formatted(Markdown.escape(line.label()), values)
                : values;
    }

    private static String joined(List<String> values) {
        return values.stream().map(Markdown::escape).collect(Collectors.joining(", "));
    }

    /** The agent's words keep their paragraphs. */
    private static String paragraphs(String words) {
        return Markdown.escape(words.strip()).replaceAll("\\R+", "\n\n");
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Format.ZONE).toLocalDate();
    }
}
