package fr.parvis.procedures;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * One commune's procedures.
 *
 * @param catalogue what residents see, in alphabetical order of the French titles
 * @param all with what only agents see
 * @param others revisions that requests asked for since, current or not
 */
record Shelf(
        List<Revision> catalogue,
        List<Revision> all,
        Map<String, Revision> byCode,
        Map<Long, Revision> others) {

    static Shelf of(List<Revision> open) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        List<Revision> all =
                open.stream()
                        .sorted(Comparator.comparing(one -> one.definition().title().fr(), french))
                        .toList();
        return new Shelf(
                all.stream().filter(one -> one.definition().kind().onThePortal()).toList(),
                all,
                open.stream().collect(Collectors.toMap(Revision::code, Function.identity())),
                new ConcurrentHashMap<>(
                        open.stream()
                                .collect(Collectors.toMap(Revision::id, Function.identity()))));
    }

    Revision revision(long id, LongFunction<Revision> load) {
        return others.computeIfAbsent(id, load::apply);
    }
}
