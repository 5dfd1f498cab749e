package fr.parvis.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of the work an agent looks at: all of it is in the address, so that a list can be
 * bookmarked, sent to a colleague, and found again after an item was handled.
 *
 * @param view what to show
 * @param mine only what the agent took
 * @param topic code, for example of a procedure, or null for all
 * @param words to look for, or null
 * @param after keyset position: only items that come later; null from the start
 */
public record WorkQuery(View view, boolean mine, String topic, String words, Position after) {

    public static final WorkQuery ALL = new WorkQuery(View.OPEN, false, null, null, null);

    /** The day of what never presses: after every other. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int LONGEST_WORDS = 200;

    public enum View {
        OPEN("a-traiter"),
        LATE("en-retard"),
        TODAY("ce-jour"),
        WEEK("sept-jours"),
        TO_READ("a-lire"),
        WAITING("en-attente"),
        DONE("terminees");

        private final String code;

        View(String code) {
            this.code = code;
        }

        /** Part of addresses; its words are under {@code desk.view.CODE}. */
        public String code() {
            return code;
        }

        static View ofCode(String code) {
            return Arrays.stream(values())
                    .filter(view -> view.code.equals(code))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    /**
     * Where a page of the list ended. Items of one day are ordered by kind, then id.
     *
     * @param id of the last item; every source compares it with its own
     */
    public record Position(LocalDate due, String kind, long id) {

        /**
         * The same place as a source of this kind sees it: a source that comes before on the same
         * day has given all of its items, one that comes after has given none.
         */
        Position seenBy(String source) {
            int order = source.compareTo(kind);
            return order == 0
                    ? this
                    : new Position(due, source, order < 0 ? Long.MAX_VALUE : Long.MIN_VALUE);
        }

        private String code() {
            return due + "." + kind + "." + id;
        }

        private static Optional<Position> ofCode(String code) {
            String[] parts = code.split("\\.", 3);
            if (parts.length < 3) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new Position(
                                LocalDate.parse(parts[0]), parts[1], Long.parseLong(parts[2])));
            } catch (DateTimeException | NumberFormatException forged) {
                return Optional.empty();
            }
        }
    }

    /** Reads an address; what it does not understand counts as absent. */
    public static WorkQuery of(UnaryOperator<String> parameter) {
        return new WorkQuery(
                View.ofCode(parameter.apply("vue")),
                parameter.apply("moi") != null,
                said(parameter.apply("demarche")).orElse(null),
                said(parameter.apply("chercher")).orElse(null),
                said(parameter.apply("apres")).flatMap(Position::ofCode).orElse(null));
    }

    private static Optional<String> said(String parameter) {
        return Optional.ofNullable(parameter)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(LONGEST_WORDS, text.length())));
    }

    /** The same as the parameters of an address, with its question mark; empty for everything. */
    public String address() {
        String parameters =
                Stream.of(
                                view == View.OPEN ? "" : "vue=" + view.code(),
                                mine ? "moi=1" : "",
                                topic == null ? "" : "demarche=" + encoded(topic),
                                words == null ? "" : "chercher=" + encoded(words),
                                after == null ? "" : "apres=" + encoded(after.code()))
                        .filter(parameter -> !parameter.isEmpty())
                        .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? "" : "?" + parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The same list from its start. */
    public WorkQuery start() {
        return after == null ? this : from(null);
    }

    /** The rest of the same list, after a position. */
    public WorkQuery from(Position position) {
        return new WorkQuery(view, mine, topic, words, position);
    }

    /** The same list as one of its sources sees it. */
    public WorkQuery seenBy(String source) {
        return after == null ? this : from(after.seenBy(source));
    }

    public boolean searches() {
        return words != null;
    }

    /** Shows everything there is in its view, so that the counters tell the truth about it. */
    public boolean whole() {
        return !mine && topic == null && words == null;
    }
}
