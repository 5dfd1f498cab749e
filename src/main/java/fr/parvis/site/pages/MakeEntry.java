package fr.parvis.site.pages;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.kinds.Visits;
import fr.parvis.ui.Frame;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One line of a list, of whatever kind. */
@Component
class MakeEntry {

    private static final Set<String> WITH_HOURS = Set.of("place", "shop", "department");

    private final ContentKinds kinds;
    private final Visits visits;

    MakeEntry(ContentKinds kinds, Visits visits) {
        this.kinds = kinds;
        this.visits = visits;
    }

    Entry of(Content content, Frame frame) {
        ContentKind kind = kinds.get(content.kind());
        Entry entry =
                Entry.of(
                        content.path(),
                        kind.icon(),
                        frame.t(content.title()),
                        above(content, kind, frame),
                        summary(content, frame));
        return WITH_HOURS.contains(content.kind()) ? withHours(entry, content, frame) : entry;
    }

    private Entry withHours(Entry entry, Content content, Frame frame) {
        return visits.of(content.facts(), frame)
                .map(visit -> entry.marked(visit.open() ? "yes" : "closed", visit.title()))
                .orElse(entry);
    }

    private static String summary(Content content, Frame frame) {
        String said = frame.t(content.summary());
        return said.isBlank() ? null : said;
    }

    private static String above(Content content, ContentKind kind, Frame frame) {
        return switch (content.kind()) {
            case "news" ->
                    joined(
                            Optional.of(
                                    frame.format()
                                            .day(
                                                    content.publishedAt()
                                                            .atZone(fr.parvis.ui.Format.ZONE)
                                                            .toLocalDate())),
                            option(content, kind, "theme", frame));
            case "deliberation", "order" ->
                    joined(
                            Optional.of(frame.t(kind.name())),
                            content.facts().text("number"),
                            date(content, "date", frame));
            case "job" ->
                    joined(
                            option(content, kind, "sort", frame),
                            date(content, "deadline", frame)
                                    .map(day -> frame.t("site.pages.until", day)));
            case "market" ->
                    joined(
                            option(content, kind, "state", frame),
                            content.facts().text("reference"),
                            date(content, "deadline", frame)
                                    .map(day -> frame.t("site.pages.until", day)));
            case "document", "gallery" ->
                    joined(option(content, kind, "sort", frame), date(content, "date", frame));
            case "person" -> joined(content.facts().text("role"));
            case "elected" ->
                    joined(option(content, kind, "office", frame), content.facts().text("brief"));
            default ->
                    joined(
                            option(content, kind, "theme", frame),
                            option(content, kind, "sort", frame));
        };
    }

    private static Optional<String> date(Content content, String field, Frame frame) {
        return content.facts().date(field).map(frame.format()::date);
    }

    /** The label of a chosen option. */
    static Optional<String> option(Content content, ContentKind kind, String id, Frame frame) {
        String chosen = content.facts().text(id).orElse("");
        return kind.form().field(id).stream()
                .map(FieldDefinition::options)
                .flatMap(java.util.List::stream)
                .filter(option -> option.value().equals(chosen))
                .map(option -> frame.t(option.label()))
                .findFirst();
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts)
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .reduce((one, two) -> one + " · " + two)
                .orElse(null);
    }
}
