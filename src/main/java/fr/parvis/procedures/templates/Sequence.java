package fr.parvis.procedures.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The order of a list that two sides arranged. What all three have keeps the order of the side that
 * changed it; what a side added stands behind what it stood behind there.
 */
final class Sequence {

    /** Stands before the first of a list. */
    private static final String START = "";

    private final List<String> base;
    private final List<String> ours;
    private final List<String> theirs;

    /**
     * @param kept what the merged list holds
     */
    Sequence(List<String> base, List<String> ours, List<String> theirs, Set<String> kept) {
        this.base = base.stream().filter(kept::contains).toList();
        this.ours = ours.stream().filter(kept::contains).toList();
        this.theirs = theirs.stream().filter(kept::contains).toList();
    }

    /**
     * @param oursFirst asked only when both arranged the same members, each in its own way
     */
    List<String> merged(BooleanSupplier oursFirst) {
        List<String> common = common(base);
        List<String> here = common(ours);
        List<String> there = common(theirs);
        boolean clash = !here.equals(common) && !there.equals(common) && !here.equals(there);
        boolean mine = clash ? oursFirst.getAsBoolean() : !here.equals(common);
        return withAdded(mine ? here : there);
    }

    private List<String> common(List<String> names) {
        return names.stream()
                .filter(it -> base.contains(it) && ours.contains(it) && theirs.contains(it))
                .toList();
    }

    private List<String> withAdded(List<String> skeleton) {
        Map<String, List<String>> mine = added(ours, Set.copyOf(skeleton), Set.of());
        Map<String, List<String>> other = added(theirs, Set.copyOf(skeleton), Set.copyOf(ours));
        var merged = new ArrayList<>(both(START, mine, other));
        for (String name : skeleton) {
            merged.add(name);
            merged.addAll(both(name, mine, other));
        }
        return merged;
    }

    /** What a side added, by the member of the skeleton that it stands behind. */
    private static Map<String, List<String>> added(
            List<String> names, Set<String> skeleton, Set<String> known) {
        var added = new HashMap<String, List<String>>();
        String behind = START;
        for (String name : names) {
            if (skeleton.contains(name)) {
                behind = name;
            } else if (!known.contains(name)) {
                added.computeIfAbsent(behind, _ -> new ArrayList<>()).add(name);
            }
        }
        return added;
    }

    /** Whoever merges with whom, the result is the same: names decide, not sides. */
    private static List<String> both(
            String behind, Map<String, List<String>> mine, Map<String, List<String>> other) {
        List<String> one = mine.getOrDefault(behind, List.of());
        List<String> two = other.getOrDefault(behind, List.of());
        boolean first =
                two.isEmpty() || !one.isEmpty() && one.getFirst().compareTo(two.getFirst()) < 0;
        var both = new ArrayList<>(first ? one : two);
        both.addAll(first ? two : one);
        return both;
    }
}
