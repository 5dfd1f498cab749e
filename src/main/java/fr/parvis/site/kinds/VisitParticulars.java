package fr.parvis.site.kinds;

import fr.parvis.kernel.LocalTimes;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a place, a shop or a department is open, what goes on there, who works there. */
@Component
class VisitParticulars implements Particulars {

    private static final Set<String> KINDS =
            Set.of(Sort.PLACE.code(), Sort.SHOP.code(), Sort.DEPARTMENT.code());

    private static final int SHOWN = 6;
    private static final int COLLEAGUES = 30;

    private final Visits visits;
    private final Contents contents;
    private final ReadItem items;
    private final Clock clock;

    VisitParticulars(Visits visits, Contents contents, ReadItem items, Clock clock) {
        this.visits = visits;
        this.contents = contents;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public boolean of(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public Map<String, Object> model(Content content, Frame frame) {
        Map<String, Object> model = new HashMap<>();
        visits.of(content.facts(), frame).ifPresent(visit -> model.put("visit", visit));
        model.put("missions", content.facts().text("missions").orElse(""));
        model.put("there", there(content, frame));
        return model;
    }

    private List<LinkItem> there(Content content, Frame frame) {
        String id = String.valueOf(content.id());
        return switch (content.kind()) {
            case "place" ->
                    links(
                            ContentQuery.of("event")
                                    .having("place", id)
                                    .between(today(frame), null)
                                    .by(Order.BY_DAY)
                                    .most(SHOWN),
                            frame);
            case "department" ->
                    links(
                            ContentQuery.of("person")
                                    .having("department", id)
                                    .by(Order.BY_TITLE)
                                    .most(COLLEAGUES),
                            frame);
            default -> List.of();
        };
    }

    private List<LinkItem> links(ContentQuery query, Frame frame) {
        return contents.published(query).stream()
                .map(one -> items.link(one, detail(one, frame), frame))
                .toList();
    }

    private String detail(Content one, Frame frame) {
        return Event.of(one.facts())
                .flatMap(event -> event.schedule().next(today(frame).atStartOfDay()))
                .map(next -> EventWords.when(next, frame))
                .or(() -> one.facts().text("role"))
                .orElse(null);
    }

    private LocalDate today(Frame frame) {
        return LocalDate.now(clock.withZone(LocalTimes.of(frame.commune().departement())));
    }
}
