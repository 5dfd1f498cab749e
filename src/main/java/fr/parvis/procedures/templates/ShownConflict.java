package fr.parvis.procedures.templates;

import java.util.List;

/**
 * A conflict as agents read it.
 *
 * @param name of its control
 * @param subject what it is about
 * @param ours what we made of it, in words
 * @param theirs what the template made of it
 * @param chosen or null while nobody has
 */
public record ShownConflict(
        String name, String subject, List<String> ours, List<String> theirs, Side chosen) {

    public boolean chosen(String side) {
        return chosen != null && chosen.name().equals(side);
    }

    public boolean open() {
        return chosen == null;
    }
}
