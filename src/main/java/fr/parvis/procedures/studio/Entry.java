package fr.parvis.procedures.studio;

import java.util.List;

/**
 * One thing that a form of the studio asks.
 *
 * @param key below the place of the form, with points in it for what stands deeper
 * @param kind how it is asked
 * @param source where the choices of a choice come from
 * @param values of a choice whose source is FIXED
 */
public record Entry(String key, Kind kind, Source source, List<String> values) {

    public enum Kind {
        /** A short text, the same in all languages. */
        LINE,
        /** A short text in French and English. */
        TEXT,
        /** A long text in French and English, Markdown. */
        PROSE,
        NUMBER,
        FLAG,
        /** A flag that holds when nothing is said. */
        FLAG_ON,
        CHOICE,
        SEVERAL,
        /** Short texts, one a line. */
        LINES,
        /** What only its own notation can say, such as a formula. */
        YAML,
        CONDITION,
        /** Members with forms of their own. */
        LIST
    }

    public enum Source {
        FIXED,
        DEPARTMENTS,
        FIELD_TYPES,
        FIELDS,
        STEPS,
        LETTERS,
        TARIFFS
    }

    static Entry asks(String key, Kind kind) {
        return new Entry(key, kind, Source.FIXED, List.of());
    }

    static Entry choice(String key, String... values) {
        return new Entry(key, Kind.CHOICE, Source.FIXED, List.of(values));
    }

    static Entry choice(String key, Source source) {
        return new Entry(key, Kind.CHOICE, source, List.of());
    }

    static Entry several(String key, String... values) {
        return new Entry(key, Kind.SEVERAL, Source.FIXED, List.of(values));
    }

    boolean list() {
        return kind == Kind.LIST;
    }

    boolean bilingual() {
        return kind == Kind.TEXT || kind == Kind.PROSE;
    }
}
