package fr.parvis.search.engine;

import fr.parvis.search.PublicQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What entries must be beside having the words; null where it does not matter.
 *
 * @param since the first day
 * @param until the last day
 */
record Limits(String kind, String rubric, LocalDate since, LocalDate until) {

    static final Limits NONE = new Limits(null, null, null, null);

    static Limits of(PublicQuery query, LocalDate today) {
        var period = query.period();
        return new Limits(
                query.kind(),
                query.rubric(),
                period == null ? null : period.since(today),
                period == null ? null : period.until(today));
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("kind", kind);
        parameters.put("rubric", rubric);
        parameters.put("since", since);
        parameters.put("until", until);
        return parameters;
    }
}
