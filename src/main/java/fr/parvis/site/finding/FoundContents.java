package fr.parvis.site.finding;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.search.PublicEntry;
import fr.parvis.search.PublicIndex;
import fr.parvis.search.PublicKind;
import fr.parvis.search.PublicSource;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentChanged;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentPublished;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.ContentQuery.Position;
import fr.parvis.site.content.ContentWithdrawn;
import fr.parvis.site.content.Contents;
import fr.parvis.site.content.Rubric;
import fr.parvis.site.content.Rubrics;
import fr.parvis.ui.Format;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Contents are found from the moment they are shown until they are withdrawn. */
@Component
class FoundContents implements PublicSource {

    private static final int AT_ONCE = 200;
    private static final int ORDINARY = 55;

    /** What people look for more, and less, than the rest. */
    private static final Map<String, Integer> WEIGHTS =
            Map.of(
                    "place",
                    85,
                    "department",
                    85,
                    "page",
                    80,
                    "person",
                    70,
                    "event",
                    65,
                    "news",
                    60,
                    "deliberation",
                    30,
                    "order",
                    30);

    /** True until somebody changes them, however old. */
    private static final Set<String> LASTING =
            Set.of("page", "place", "department", "person", "elected", "association", "shop");

    private final Contents contents;
    private final ContentKinds kinds;
    private final Rubrics rubrics;
    private final PublicIndex index;

    FoundContents(Contents contents, ContentKinds kinds, Rubrics rubrics, PublicIndex index) {
        this.contents = contents;
        this.kinds = kinds;
        this.rubrics = rubrics;
        this.index = index;
    }

    @Override
    public List<PublicKind> kinds() {
        return kinds.all().stream().map(FoundContents::kind).toList();
    }

    private static PublicKind kind(ContentKind kind) {
        return new PublicKind(
                kind.code(),
                kind.name() + ".many",
                kind.icon(),
                WEIGHTS.getOrDefault(kind.code(), ORDINARY),
                !LASTING.contains(kind.code()));
    }

    @Override
    public void each(Consumer<PublicEntry> reader) {
        List<String> codes = kinds.all().stream().map(ContentKind::code).toList();
        var query = ContentQuery.of(codes).by(Order.NEWEST).most(AT_ONCE);
        List<Content> some = contents.published(query);
        while (!some.isEmpty()) {
            some.forEach(content -> entries(content).forEach(reader));
            Position last = Position.of(some.getLast(), Order.NEWEST);
            some = contents.published(query.after(last));
        }
    }

    @EventListener
    void on(ContentPublished published) {
        again(published.kind(), published.id());
    }

    @EventListener
    void on(ContentChanged changed) {
        again(changed.kind(), changed.id());
    }

    @EventListener
    void on(ContentWithdrawn withdrawn) {
        index.remove(withdrawn.kind(), withdrawn.id());
    }

    private void again(String kind, long id) {
        index.remove(kind, id);
        contents.published(id).ifPresent(content -> entries(content).forEach(index::put));
    }

    private Stream<PublicEntry> entries(Content content) {
        boolean english = !isEmpty(content.title().en());
        return english
                ? Stream.of(entry(content, Locale.FRENCH), entry(content, Locale.ENGLISH))
                : Stream.of(entry(content, Locale.FRENCH));
    }

    private PublicEntry entry(Content content, Locale locale) {
        return new PublicEntry(
                content.kind(),
                content.id(),
                locale.getLanguage(),
                content.title().in(locale),
                content.summary().in(locale),
                text(content, locale),
                content.path(),
                rubric(content.rubric(), locale),
                day(content),
                content.keywords());
    }

    private static String text(Content content, Locale locale) {
        LocalizedText easy = content.easyRead();
        String body = content.body().in(locale);
        return easy == null ? body : body + "\n\n" + easy.in(locale);
    }

    private String rubric(String code, Locale locale) {
        return code == null
                ? null
                : rubrics.byCode(code).map(Rubric::name).map(name -> name.in(locale)).orElse(null);
    }

    private static LocalDate day(Content content) {
        return content.days() == null
                ? content.publishedAt().atZone(Format.ZONE).toLocalDate()
                : content.days().first();
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
