package fr.parvis.site.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which published contents are asked for. Made from {@link #of} and the methods below.
 *
 * @param rubric only of this rubric; null for all
 * @param words only those whose title or summary hold these letters, accents aside; null for all
 * @param from only what ends on this day or later; null for any. What has no days is left out
 * @param until only what begins on this day or earlier; null for any
 * @param field with {@code value}: only those whose answer to this field of their form is that text
 *     or holds it; null for all
 * @param order of the list
 * @param after only what comes after this one in that order; null from the start
 * @param limit at most so many
 */
public record ContentQuery(
        Set<String> kinds,
        String rubric,
        String words,
        LocalDate from,
        LocalDate until,
        String field,
        String value,
        Order order,
        Position after,
        int limit) {

    private static final int USUAL = 20;

    public enum Order {
        /** Published last comes first. */
        NEWEST,
        /** Begins first comes first; what has no days comes last. */
        BY_DAY,
        /** A to Z. */
        BY_TITLE
    }

    /** Where a page of the list ended: the value it is ordered by, then the id. */
    public record Position(String key, long id) {

        private static final Pattern CODE = Pattern.compile("(\\d{1,18})~(.{0,300})");

        public static Position of(Content last, Order order) {
            return new Position(
                    switch (order) {
                        case NEWEST -> last.publishedAt().toString();
                        case BY_DAY ->
                                (last.days() == null ? Days.FAR : last.days().first()).toString();
                        case BY_TITLE -> last.title().fr();
                    },
                    last.id());
        }

        /** For addresses. */
        public String code() {
            return id + "~" + key;
        }

        /** Reads {@link #code}; null for what is no place in a list of that order. */
        public static Position ofCode(String code, Order order) {
            Matcher read = CODE.matcher(code == null ? "" : code);
            return read.matches() && isKey(read.group(2), order)
                    ? new Position(read.group(2), Long.parseLong(read.group(1)))
                    : null;
        }

        private static boolean isKey(String key, Order order) {
            try {
                return switch (order) {
                    case NEWEST -> Instant.parse(key) != null;
                    case BY_DAY -> LocalDate.parse(key) != null;
                    case BY_TITLE -> true;
                };
            } catch (DateTimeParseException forged) {
                return false;
            }
        }
    }

    /** The newest of these kinds, {@value #USUAL} of them. */
    public static ContentQuery of(String... kinds) {
        return of(Set.of(kinds));
    }

    public static ContentQuery of(Collection<String> kinds) {
        return new ContentQuery(
                Set.copyOf(kinds), null, null, null, null, null, null, Order.NEWEST, null, USUAL);
    }

    public ContentQuery under(String heading) {
        return new ContentQuery(
                kinds, heading, words, from, until, field, value, order, after, limit);
    }

    public ContentQuery saying(String letters) {
        return new ContentQuery(
                kinds, rubric, letters, from, until, field, value, order, after, limit);
    }

    /** Either may be null. */
    public ContentQuery between(LocalDate start, LocalDate end) {
        return new ContentQuery(
                kinds, rubric, words, start, end, field, value, order, after, limit);
    }

    public ContentQuery having(String answered, String text) {
        return new ContentQuery(
                kinds, rubric, words, from, until, answered, text, order, after, limit);
    }

    public ContentQuery by(Order wanted) {
        return new ContentQuery(
                kinds, rubric, words, from, until, field, value, wanted, after, limit);
    }

    public ContentQuery after(Position position) {
        return new ContentQuery(
                kinds, rubric, words, from, until, field, value, order, position, limit);
    }

    public ContentQuery most(int number) {
        return new ContentQuery(
                kinds, rubric, words, from, until, field, value, order, after, number);
    }
}
