package fr.parvis.site.kinds;

import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.FileLink;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.site.fields.Moment;
import fr.parvis.ui.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The agenda of a council meeting, what was decided, the acts it made. */
@Component
class MeetingParticulars implements Particulars {

    private static final int MOST_ACTS = 100;

    private final Contents contents;
    private final Forms forms;
    private final ReadItem items;
    private final ObjectProvider<ContentKinds> kinds;

    MeetingParticulars(
            Contents contents, Forms forms, ReadItem items, ObjectProvider<ContentKinds> kinds) {
        this.contents = contents;
        this.forms = forms;
        this.items = items;
        this.kinds = kinds;
    }

    @Override
    public boolean of(String kind) {
        return kind.equals(Sort.MEETING.code());
    }

    @Override
    public Map<String, Object> model(Content content, Frame frame) {
        Map<String, Object> model = new HashMap<>();
        model.put("when", when(content, frame));
        model.put("agenda", rows(content, "agenda", "item", "speaker"));
        model.put("examined", rows(content, "deliberations", "subject", "outcome"));
        file(content, "notice", frame).ifPresent(it -> model.put("notice", it));
        file(content, "minutes", frame).ifPresent(it -> model.put("minutes", it));
        model.put(
                "acts",
                contents
                        .published(
                                ContentQuery.of("deliberation")
                                        .having("meeting", String.valueOf(content.id()))
                                        .by(Order.BY_TITLE)
                                        .most(MOST_ACTS))
                        .stream()
                        .map(act -> items.link(act, act.facts().text("vote").orElse(null), frame))
                        .toList());
        return model;
    }

    private static String when(Content content, Frame frame) {
        Object start = content.facts().value("start");
        return Moment.of(start)
                .map(
                        moment ->
                                Moment.timed(start)
                                        ? frame.t(
                                                "site.kinds.day-hour",
                                                frame.format().day(moment.toLocalDate()),
                                                frame.format().time(moment.toLocalTime()))
                                        : frame.format().day(moment.toLocalDate()))
                .orElse("");
    }

    private static List<Row> rows(Content content, String field, String main, String beside) {
        return content.facts().value(field) instanceof List<?> rows
                ? rows.stream()
                        .map(row -> new Row(cell(row, main), cell(row, beside)))
                        .filter(row -> !row.main().isEmpty())
                        .toList()
                : List.of();
    }

    private static String cell(Object row, String name) {
        return row instanceof Map<?, ?> cells && cells.get(name) instanceof String said
                ? said.strip()
                : "";
    }

    private Optional<Item.Download> file(Content content, String field, Frame frame) {
        ContentKind kind = kinds.getObject().get(content.kind());
        return forms.summary(kind.form(), content.facts(), frame.locale()).stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.path().equals(field))
                .flatMap(line -> line.files().stream())
                .findFirst()
                .map((FileLink it) -> ReadItem.download(it, it.name(), content, frame));
    }
}
