package fr.parvis.account;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where an agent holds a permission, for lists.
 *
 * @param whole ids of departments of which every procedure is within reach
 * @param partly single procedures of other departments
 */
public record Reach(Set<Long> whole, Set<Place> partly) {

    public static final Reach NOWHERE = new Reach(Set.of(), Set.of());

    public boolean isEmpty() {
        return whole.isEmpty() && partly.isEmpty();
    }

    public boolean covers(long department, String procedure) {
        return whole.contains(department) || partly.contains(Place.of(department, procedure));
    }

    /** Departments of which at least one procedure is within reach. */
    public Set<Long> departments() {
        if (partly.isEmpty()) {
            return whole;
        }
        var all = new HashSet<>(whole);
        partly.forEach(place -> all.add(place.department()));
        return all;
    }

    /** Those in which one procedure is within reach. */
    public Set<Long> departments(String procedure) {
        if (partly.isEmpty()) {
            return whole;
        }
        var all = new HashSet<>(whole);
        partly.stream()
                .filter(place -> place.procedure().equals(procedure))
                .forEach(place -> all.add(place.department()));
        return all;
    }

    /**
     * What a statement that already asks for {@link #departments()} adds to leave out the
     * procedures beyond reach: nothing, unless roles are limited to procedures. Needs {@link
     * #params}.
     *
     * @param department the column with the department
     * @param procedure the column with the code of the procedure
     */
    public String and(String department, String procedure) {
        return partly.isEmpty()
                ? ""
                : " and (%1$s = any (:wholly) or %1$s || ':' || %2$s = any (:partly))"
                        .formatted(department, procedure);
    }

    /** The values that {@link #and} needs, by name. */
    public Map<String, Object> params() {
        return partly.isEmpty()
                ? Map.of()
                : Map.of(
                        "wholly",
                        whole.toArray(Long[]::new),
                        "partly",
                        partly.stream()
                                .map(it -> it.department() + ":" + it.procedure())
                                .toArray(String[]::new));
    }
}
