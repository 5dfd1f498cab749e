package fr.parvis.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * What to measure and how long.
 *
 * @param requests in the commune that is measured
 * @param rounds of each measure; their median counts
 */
record Options(Set<Part> parts, int requests, int rounds, long seed) {

    static final String USAGE =
            "usage: ./parvis bench [submit] [inbox] [pages] [drafts] [search] [signin] [letters] [start] [memory] [--requests N] [--rounds N] [--seed N]";

    enum Part {
        PAGES,
        INBOX,
        SUBMIT,
        DRAFTS,
        SEARCH,
        SIGNIN,
        LETTERS,
        START,
        MEMORY
    }

    /** Nothing where they cannot be understood. */
    static Optional<Options> parse(List<String> arguments) {
        try {
            return Optional.of(read(arguments));
        } catch (IllegalArgumentException | NoSuchElementException misunderstood) {
            return Optional.empty();
        }
    }

    private static Options read(List<String> arguments) {
        var options = new Options(EnumSet.noneOf(Part.class), 100_000, 5, 1);
        var left = arguments.iterator();
        while (left.hasNext()) {
            String one = left.next();
            options =
                    switch (one) {
                        case "--requests" -> options.withRequests(Integer.parseInt(left.next()));
                        case "--rounds" -> options.withRounds(Integer.parseInt(left.next()));
                        case "--seed" -> options.withSeed(Long.parseLong(left.next()));
                        default -> options.and(Part.valueOf(one.toUpperCase(Locale.ROOT)));
                    };
        }
        return options.parts.isEmpty() ? options.withAll() : options;
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    /** Whether anything is measured on a commune with requests. */
    boolean needRequests() {
        return !EnumSet.of(Part.LETTERS).containsAll(parts);
    }

    private Options and(Part part) {
        parts.add(part);
        return this;
    }

    private Options withAll() {
        return new Options(EnumSet.allOf(Part.class), requests, rounds, seed);
    }

    private Options withRequests(int number) {
        return new Options(parts, number, rounds, seed);
    }

    private Options withRounds(int number) {
        return new Options(parts, requests, number, seed);
    }

    private Options withSeed(long number) {
        return new Options(parts, requests, rounds, number);
    }
}
