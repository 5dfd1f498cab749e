package fr.parvis.kernel;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * One kind of thing that is kept about a person, for the copy they get of their data (GDPR,
 * articles 15 and 20).
 *
 * @param words key of its title; the labels of its facts are under it, {@code words.name}. What
 *     follows the last dot is its name in the machine's copy
 * @param things each of them; none when nothing is kept
 */
public record PersonalData(String words, List<Thing> things) {

    /** {@code household} of {@code account.copy.household}. */
    public String name() {
        return words.substring(words.lastIndexOf('.') + 1);
    }

    /**
     * @param title for example the number of a request, or null
     */
    public record Thing(String title, List<Fact> facts, List<Enclosure> files) {

        public Thing(String title, List<Fact> facts) {
            this(title, facts, List.of());
        }
    }

    /**
     * @param name stable, for machines
     * @param label for people, in the language asked for; null where there is a message {@code
     *     words.name}
     * @param value as people read it
     */
    public record Fact(String name, String label, String value) {

        public Fact(String name, String value) {
            this(name, null, value);
        }
    }

    /**
     * A file of the person's, copied beside.
     *
     * @param content opened once, and closed by who copies it
     */
    public record Enclosure(String name, Supplier<InputStream> content) {}
}
