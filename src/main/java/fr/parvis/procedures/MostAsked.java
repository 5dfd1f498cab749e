package fr.parvis.procedures;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts first what residents asked for in the last three months: enrolments in spring, terraces
 * before summer. Counted a few times a day for each commune, never for each visitor.
 */
@Component
class MostAsked {

    private static final Duration SEASON = Duration.ofDays(90);
    private static final Duration FRESH = Duration.ofHours(6);

    private final ObjectProvider<AskedFor> asked;
    private final Clock clock;
    private final Map<CommuneId, Counted> counts = new ConcurrentHashMap<>();

    MostAsked(ObjectProvider<AskedFor> asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
    }

    private record Counted(Instant at, Map<String, Integer> byCode) {}

    /** The same procedures; those asked for equally often stay in their order. */
    List<Revision> first(List<Revision> catalogue) {
        Map<String, Integer> times = counts();
        return catalogue.stream()
                .sorted(Comparator.comparing(one -> -times.getOrDefault(one.code(), 0)))
                .toList();
    }

    private Map<String, Integer> counts() {
        Instant now = clock.instant();
        return counts.compute(
                        CommuneScope.current(),
                        (_, known) ->
                                known != null && known.at().plus(FRESH).isAfter(now)
                                        ? known
                                        : new Counted(now, count(now.minus(SEASON))))
                .byCode();
    }

    private Map<String, Integer> count(Instant start) {
        return asked.stream()
                .flatMap(shelf -> shelf.since(start).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }
}
