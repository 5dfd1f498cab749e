package fr.parvis.site.acts;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.forms.Problem;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.Days;
import fr.parvis.site.kinds.ReadItem;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sort of act as the door of contents wants it: once published, it stays as it is. */
final class ActKind implements ContentKind {

    private static final String TEXT = "text";

    private static final Set<String> TOLD =
            Set.of(
                    "number",
                    "date",
                    "author-first",
                    "author-last",
                    "author-quality",
                    TEXT,
                    "clean");

    private static final int AFTER_THE_OTHERS = 50;

    private final ActSort sort;
    private final FormDefinition form;
    private final ReadItem items;
    private final ActStore acts;
    private final ActText texts;

    ActKind(ActSort sort, FormDefinition form, ReadItem items, ActStore acts, ActText texts) {
        this.sort = sort;
        this.form = form;
        this.items = items;
        this.acts = acts;
        this.texts = texts;
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
        return "doc";
    }

    @Override
    public FormDefinition form() {
        return form;
    }

    @Override
    public String template() {
        return "site/acts/act";
    }

    @Override
    public boolean lasting() {
        return true;
    }

    /** The law counts whole days. */
    @Override
    public Optional<Instant> staysUntil(Instant since) {
        LocalDate after = Act.keptUntil(since, Format.ZONE).plusDays(1);
        return Optional.of(after.atStartOfDay(Format.ZONE).toInstant());
    }

    @Override
    public List<PageProblems> check(Answers facts, Locale locale) {
        return texts
                .unfit(facts, locale)
                .map(words -> new Problem(TEXT, "acts.unfit", words))
                .map(problem -> new PageProblems(form.pages().getFirst(), List.of(problem)))
                .stream()
                .toList();
    }

    @Override
    public Optional<String> proof(long content) {
        return Optional.of("/actes/" + content + "/certificat.pdf");
    }

    @Override
    public Optional<Days> days(Answers facts) {
        return facts.date("date").map(Days::of);
    }

    @Override
    public int order() {
        return AFTER_THE_OTHERS + sort.ordinal();
    }

    @Override
    public Map<String, Object> model(Content content, Frame frame) {
        Map<String, Object> model = new HashMap<>();
        model.put("item", items.of(content, this, TOLD, frame));
        acts.find(content.id())
                .ifPresent(
                        act -> {
                            model.put("act", act);
                            model.put("kept", act.keptUntil(Format.ZONE));
                        });
        return model;
    }
}
