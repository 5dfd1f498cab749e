package fr.parvis.site.kinds;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.Days;
import fr.parvis.ui.Frame;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** A sort of content as the door wants it. */
final class TownKind implements ContentKind {

    private final Sort sort;
    private final FormDefinition form;
    private final ReadItem items;
    private final ObjectProvider<Particulars> particulars;

    TownKind(
            Sort sort,
            FormDefinition form,
            ReadItem items,
            ObjectProvider<Particulars> particulars) {
        this.sort = sort;
        this.form = form;
        this.items = items;
        this.particulars = particulars;
    }

    @Override
    public String code() {
        return sort.code();
    }

    @Override
    public String path() {
        return sort.path();
    }

    @Override
    public String icon() {
        return sort.icon();
    }

    @Override
    public FormDefinition form() {
        return form;
    }

    @Override
    public String template() {
        return sort.template();
    }

    @Override
    public Map<String, Object> model(Content content, Frame frame) {
        Map<String, Object> model = new HashMap<>();
        model.put("item", items.of(content, this, sort.told(), frame));
        particulars.stream()
                .filter(one -> one.of(sort.code()))
                .forEach(one -> model.putAll(one.model(content, frame)));
        return model;
    }

    @Override
    public Optional<Days> days(Answers facts) {
        return switch (sort) {
            case EVENT -> Event.of(facts).map(Event::days);
            case MEETING -> facts.date("start").map(Days::of);
            case JOB, MARKET -> facts.date("deadline").map(Days::of);
            case DOCUMENT, GALLERY -> facts.date("date").map(Days::of);
            default -> Optional.empty();
        };
    }

    @Override
    public int order() {
        return sort.ordinal();
    }
}
