package fr.parvis.search.engine;

import fr.parvis.search.Period;
import fr.parvis.search.PublicQuery;
import fr.parvis.search.Results.Facet;
import fr.parvis.search.Results.Facets;
import fr.parvis.search.engine.ReadEntries.Candidate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The facets chosen, and what each other choice would leave. */
record Narrowing(PublicQuery query, LocalDate today) {

    private static final int MOST_RUBRICS = 12;

    List<Candidate> chosen(List<Candidate> all) {
        return all.stream().filter(kind().and(rubric()).and(period())).toList();
    }

    /** Of those looked at: others may exist. */
    Facets facets(Candidates candidates) {
        List<Candidate> all = candidates.all();
        return new Facets(
                counts(all, rubric().and(period()), Candidate::kind, Integer.MAX_VALUE),
                counts(all, kind().and(period()), Candidate::rubric, MOST_RUBRICS),
                periods(all.stream().filter(kind().and(rubric())).toList()),
                candidates.more());
    }

    private Predicate<Candidate> kind() {
        return one -> query.kind() == null || query.kind().equals(one.kind());
    }

    private Predicate<Candidate> rubric() {
        return one -> query.rubric() == null || query.rubric().equals(one.rubric());
    }

    private Predicate<Candidate> period() {
        return one -> query.period() == null || isIn(query.period(), one);
    }

    private boolean isIn(Period period, Candidate one) {
        return one.day() != null && period.contains(one.day(), today);
    }

    private List<Facet> periods(List<Candidate> some) {
        return Arrays.stream(Period.values())
                .map(
                        period ->
                                new Facet(
                                        period.code(),
                                        (int)
                                                some.stream()
                                                        .filter(one -> isIn(period, one))
                                                        .count()))
                .filter(facet -> facet.count() > 0)
                .toList();
    }

    private static List<Facet> counts(
            List<Candidate> all,
            Predicate<Candidate> left,
            Function<Candidate, String> value,
            int most) {
        return all.stream()
                .filter(left)
                .map(value)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new Facet(each.getKey(), each.getValue().intValue()))
                .sorted(
                        Comparator.comparingInt(Facet::count)
                                .reversed()
                                .thenComparing(Facet::value))
                .limit(most)
                .toList();
    }
}
