package fr.parvis.site.pages;

import fr.parvis.forms.FieldDefinition.Option;
import fr.parvis.kernel.LocalTimes;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.ContentQuery.Position;
import fr.parvis.site.content.Contents;
import fr.parvis.site.content.Rubric;
import fr.parvis.site.feeds.FeedLink;
import fr.parvis.site.media.Image;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the list of a page: one query, whatever it holds. */
@Component
class ListContents {

    private static final int LAST_RANK = 999;
    private static final int UNDER_RUBRIC = 30;

    private final Contents contents;
    private final ContentKinds kinds;
    private final MakeEntry entries;
    private final Portraits portraits;
    private final Clock clock;

    ListContents(
            Contents contents,
            ContentKinds kinds,
            MakeEntry entries,
            Portraits portraits,
            Clock clock) {
        this.portraits = portraits;
        this.contents = contents;
        this.kinds = kinds;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param sort an option of the field that narrows the list; empty for all
     * @param after where the page before ended, as addresses say it; or null
     */
    ListView of(Shape shape, String sort, String after, Frame frame) {
        boolean narrowed = options(shape).stream().anyMatch(it -> it.value().equals(sort));
        ContentQuery query =
                ContentQuery.of(shape.kinds())
                        .by(shape.order())
                        .after(Position.ofCode(after, shape.order()))
                        .most(shape.most() + 1);
        query = shape.toCome() ? query.between(today(frame), null) : query;
        List<Content> found =
                contents.published(narrowed ? query.having(shape.field(), sort) : query);
        List<Content> shown = found.stream().limit(shape.most()).toList();
        boolean whole = found.size() <= shape.most() && after == null;
        return new ListView(
                frame.t(shape.key()),
                frame.t(shape.key() + ".lead"),
                kinds.get(shape.kinds().getFirst()).icon(),
                entries(sorted(shape, shown), frame),
                filters(shape, narrowed ? sort : "", whole && !narrowed ? shown : null, frame),
                narrowed ? shape.path() : null,
                found.size() > shape.most() ? more(shape, sort, narrowed, shown.getLast()) : null,
                beside(shape, frame),
                shape == Shape.NEWS ? FeedLink.all(frame) : List.of());
    }

    private List<Entry> entries(List<Content> shown, Frame frame) {
        Map<Long, Image> faces = portraits.of(shown);
        return shown.stream()
                .map(one -> entries.of(one, frame).pictured(faces.get(one.leadImage())))
                .toList();
    }

    /** All that stands under a rubric, the newest first. */
    ListView under(Rubric rubric, String after, Frame frame) {
        List<Content> found =
                contents.published(
                        ContentQuery.of(kinds.all().stream().map(ContentKind::code).toList())
                                .under(rubric.code())
                                .after(Position.ofCode(after, Order.NEWEST))
                                .most(UNDER_RUBRIC + 1));
        List<Content> shown = found.stream().limit(UNDER_RUBRIC).toList();
        String path = "/rubriques/" + rubric.code();
        return new ListView(
                frame.t(rubric.name()),
                frame.t("site.pages.rubric.lead"),
                "list",
                entries(shown, frame),
                List.of(),
                null,
                found.size() > UNDER_RUBRIC ? path + after(shown.getLast(), Order.NEWEST) : null,
                List.of(),
                FeedLink.of(rubric, frame));
    }

    private static String after(Content last, Order order) {
        String position = Position.of(last, order).code();
        return "?apres=" + URLEncoder.encode(position, StandardCharsets.UTF_8);
    }

    /** The council stands in the order of its table; other lists as they were asked for. */
    private static List<Content> sorted(Shape shape, List<Content> shown) {
        return shape == Shape.COUNCIL
                ? shown.stream().sorted(Comparator.comparingInt(ListContents::rank)).toList()
                : shown;
    }

    private static int rank(Content member) {
        return member.facts().number("rank").map(java.math.BigDecimal::intValue).orElse(LAST_RANK);
    }

    private List<Option> options(Shape shape) {
        return shape.field() == null
                ? List.of()
                : kinds.get(shape.kinds().getFirst())
                        .form()
                        .field(shape.field())
                        .orElseThrow()
                        .options();
    }

    /**
     * @param all everything there is, so that only filters that find something are offered; null
     *     where the list holds more
     */
    private List<ListView.Filter> filters(Shape shape, String on, List<Content> all, Frame frame) {
        Set<String> used =
                all == null
                        ? null
                        : all.stream()
                                .flatMap(one -> one.facts().text(shape.field()).stream())
                                .collect(Collectors.toSet());
        List<ListView.Filter> filters =
                options(shape).stream()
                        .filter(option -> used == null || used.contains(option.value()))
                        .map(
                                option ->
                                        new ListView.Filter(
                                                shape.path() + "?sorte=" + option.value(),
                                                frame.t(option.label()),
                                                option.value().equals(on)))
                        .toList();
        return filters.size() > 1 ? filters : List.of();
    }

    private static String more(Shape shape, String sort, boolean narrowed, Content last) {
        return shape.path() + after(last, shape.order()) + (narrowed ? "&sorte=" + sort : "");
    }

    private static List<LinkItem> beside(Shape shape, Frame frame) {
        return Beside.of(shape).stream()
                .map(
                        other ->
                                new LinkItem(
                                        other.path(),
                                        null,
                                        frame.t("site.pages." + other.key()),
                                        null))
                .toList();
    }

    private LocalDate today(Frame frame) {
        ZoneId zone = LocalTimes.of(frame.commune().departement());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        frame.changesAt(today.plusDays(1).atStartOfDay(zone).toInstant());
        return today;
    }
}
