package fr.parvis.search.pages;

import fr.parvis.search.PublicKinds;
import fr.parvis.search.PublicQuery;
import fr.parvis.search.Results;
import fr.parvis.search.Results.Facet;
import fr.parvis.search.Results.Hit;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of results, with its ways to narrow and to go on. */
public record FoundPage(PublicQuery query, Results results, PublicKinds kinds, Frame frame) {

    /** A way to narrow; the one that is chosen leads back to all. */
    public record Choice(String label, int count, String href, boolean chosen) {}

    public record Group(String id, String title, List<Choice> choices) {

        /** One choice alone leaves nothing out. */
        public boolean isShown() {
            return choices.size() > 1 || choices.stream().anyMatch(Choice::chosen);
        }
    }

    public boolean asked() {
        return !query.words().isEmpty();
    }

    /** What the results are about: the words as typed, or as they were corrected. */
    public String words() {
        return results.corrected() == null ? query.words() : results.corrected();
    }

    public String title() {
        if (!asked()) {
            return frame.t("search.title");
        }
        return frame.t("search.title.found", count(), words());
    }

    public String count() {
        return frame.t(
                results.more() ? "search.count.more" : "search.count",
                results.total(),
                frame.format().number(results.total()));
    }

    /** How many a choice leaves; of too many only the best were counted. */
    public String count(Choice choice) {
        String number = frame.format().number(choice.count());
        return results.facets().atLeast() ? frame.t("search.facet.at-least", number) : number;
    }

    public String icon(Hit hit) {
        return kinds.get(hit.kind()).icon();
    }

    /** Sort, rubric and date of what was found. */
    public String about(Hit hit) {
        var parts = new ArrayList<String>();
        parts.add(frame.t(kinds.get(hit.kind()).titleKey()));
        if (hit.rubric() != null) {
            parts.add(hit.rubric());
        }
        if (hit.date() != null) {
            parts.add(frame.format().date(hit.date()));
        }
        return String.join(" · ", parts);
    }

    /** Null where the page speaks the language of the hit. */
    public String lang(Hit hit) {
        return hit.lang().equals(frame.lang()) ? null : hit.lang();
    }

    public List<Group> groups() {
        var facets = results.facets();
        return List.of(
                group("type", facets.kinds(), query.kind(), this::kind),
                group("rubrique", facets.rubrics(), query.rubric(), value -> value),
                group("quand", facets.periods(), chosenPeriod(), this::period));
    }

    /** Something can be chosen, or was. */
    public boolean hasChoices() {
        return groups().stream().anyMatch(Group::isShown);
    }

    /** Something was chosen that can be undone. */
    public boolean narrowed() {
        return query.kind() != null || query.rubric() != null || query.period() != null;
    }

    public String everything() {
        return UriComponentsBuilder.fromPath("/recherche")
                .queryParam("q", "{q}")
                .build(query.words())
                .toString();
    }

    public boolean hasNext() {
        return query.page() < results.pages();
    }

    public boolean hasPrevious() {
        return query.page() > 1;
    }

    public String page(int number) {
        return address("page", number == 1 ? null : Integer.toString(number));
    }

    private Group group(
            String id, List<Facet> facets, String chosen, Function<String, String> label) {
        return new Group(
                id,
                frame.t("search.facet." + id),
                facets.stream().map(facet -> choice(id, facet, chosen, label)).toList());
    }

    private Choice choice(String id, Facet facet, String chosen, Function<String, String> label) {
        boolean isChosen = facet.value().equals(chosen);
        return new Choice(
                label.apply(facet.value()),
                facet.count(),
                address(id, isChosen ? null : facet.value()),
                isChosen);
    }

    private String kind(String code) {
        return frame.t(kinds.get(code).titleKey());
    }

    private String period(String code) {
        return frame.t("search.period." + code);
    }

    private String chosenPeriod() {
        return query.period() == null ? null : query.period().code();
    }

    /** This page with one of its parts changed; another choice begins at the first page. */
    private String address(String name, String value) {
        var builder = UriComponentsBuilder.fromPath("/recherche");
        var values = new ArrayList<String>();
        add(builder, values, "q", query.words());
        add(builder, values, "type", name.equals("type") ? value : query.kind());
        add(builder, values, "rubrique", name.equals("rubrique") ? value : query.rubric());
        add(builder, values, "quand", name.equals("quand") ? value : chosenPeriod());
        add(builder, values, "page", name.equals("page") ? value : null);
        return builder.encode().build().expand(values.toArray()).toUriString();
    }

    private static void add(
            UriComponentsBuilder builder, List<String> values, String name, String value) {
        if (value != null) {
            builder.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }
}
