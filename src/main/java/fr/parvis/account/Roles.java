package fr.parvis.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roles somebody holds today.
 *
 * @param held per department id
 */
public record Roles(Map<Long, List<Grant>> held) {

    public static final Roles NONE = new Roles(Map.of());

    public static Roles of(Collection<Grant> grants) {
        return new Roles(grants.stream().collect(Collectors.groupingBy(Grant::department)));
    }

    /** For whole departments and without an end. */
    public static Roles of(Map<Long, Set<Role>> plain) {
        return of(
                plain.entrySet().stream()
                        .flatMap(in -> in.getValue().stream().map(it -> Grant.of(in.getKey(), it)))
                        .toList());
    }

    /**
     * Reads what the function {@code roles_held} of the database says (migration 240).
     *
     * @param text null or empty for none
     */
    public static Roles read(String text) {
        return text == null || text.isEmpty()
                ? NONE
                : of(Arrays.stream(text.split(" ")).map(Grant::read).toList());
    }

    public Stream<Grant> grants() {
        return held.values().stream().flatMap(List::stream);
    }

    public boolean isEmpty() {
        return held.isEmpty();
    }

    /** Those that hold for whole departments and without an end. */
    public Map<Long, Set<Role>> plain() {
        var plain = new LinkedHashMap<Long, Set<Role>>();
        grants().filter(Grant::plain)
                .forEach(
                        one ->
                                plain.computeIfAbsent(
                                                one.department(), _ -> EnumSet.noneOf(Role.class))
                                        .add(one.role()));
        return plain;
    }

    /** The one that allows it, a lasting one rather than one that ends. */
    Optional<Grant> allowing(Permission permission, Place place) {
        Grant ending = null;
        for (Grant one : held.getOrDefault(place.department(), List.of())) {
            if (one.allows(permission, place)) {
                if (one.until() == null) {
                    return Optional.of(one);
                }
                ending = one;
            }
        }
        return Optional.ofNullable(ending);
    }

    /** For some procedure of the department, whichever is asked for. */
    boolean allowPart(Permission permission, Place place) {
        return held.getOrDefault(place.department(), List.of()).stream()
                .anyMatch(one -> Rights.of(one.role()).contains(permission));
    }

    boolean allow(Permission permission, Place place) {
        return allowing(permission, place).isPresent();
    }
}
