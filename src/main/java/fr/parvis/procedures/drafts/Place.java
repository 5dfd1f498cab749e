package fr.parvis.procedures.drafts;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something stands in a definition, for example {@code form.pages.emprise.fields.surface}.
 * The members of a list are named by their {@code id}, which stays when others come and go; those
 * that have none by their number, from 0.
 */
public record Place(List<String> steps) {

    public static final Place ROOT = new Place(List.of());

    public Place {
        steps = List.copyOf(steps);
    }

    public static Place of(String path) {
        return path.isBlank() ? ROOT : new Place(List.of(path.split("\\.")));
    }

    /** A place below; the path may have several steps. */
    public Place child(String path) {
        if (path.isEmpty()) {
            return this;
        }
        var longer = new ArrayList<>(steps);
        longer.addAll(List.of(path.split("\\.")));
        return new Place(longer);
    }

    public boolean root() {
        return steps.isEmpty();
    }

    public Place parent() {
        return new Place(steps.subList(0, steps.size() - 1));
    }

    /** The last step. */
    public String name() {
        return root() ? "" : steps.getLast();
    }

    /** Whether the other is here, or below. */
    public boolean holds(Place other) {
        return other.steps.size() >= steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    /** Whether a change at one of them changes the other. */
    public boolean touches(Place other) {
        return holds(other) || other.holds(this);
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
