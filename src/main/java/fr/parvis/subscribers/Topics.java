package fr.parvis.subscribers;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a message is about: it goes to who follows at least one of these subjects.
 *
 * @param codes see {@link Topic#code()}; none stands for everybody, whatever they follow
 */
public record Topics(Set<String> codes) {

    /** Every subscriber: what cannot be declined but by leaving. */
    public static final Topics ALL = new Topics(Set.of());

    public Topics {
        codes = Set.copyOf(codes);
    }

    public static Topics of(String... codes) {
        return new Topics(Set.of(codes));
    }

    public static Topics of(Collection<String> codes) {
        return new Topics(new TreeSet<>(codes));
    }

    public boolean everybody() {
        return codes.isEmpty();
    }
}
