package fr.parvis.bench;

import fr.parvis.forms.Answers;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as it will be laid: which procedure, who asks what, when, and what became of it. The
 * same for the same seed, number and day, whatever else is laid.
 *
 * @param daysOfHandling from its receipt to the last thing that happened to it
 */
record PlannedRequest(
        Revision revision,
        Answers answers,
        Locale locale,
        Channel channel,
        Instant received,
        Fate fate,
        int daysOfHandling) {

    private static final Map<String, Integer> SHARES =
            Map.of("acte-naissance", 60, "inscription-scolaire", 30, "odp-terrasse", 10);

    /** What became of it; the first four are open on the desk, two out of three here. */
    enum Fate implements Randomness.Shared {
        RECEIVED(43),
        TAKEN(12),
        ON_ITS_WAY(10),
        WRITTEN_TO(2),
        WAITING(8),
        ACCEPTED(20),
        REFUSED(5);

        private final int share;

        Fate(int share) {
            this.share = share;
        }

        @Override
        public int share() {
            return share;
        }

        boolean closed() {
            return this == ACCEPTED || this == REFUSED;
        }
    }

    /**
     * The procedures that are asked for: the same three whatever the library becomes, so that
     * figures of one year can be held against those of another.
     */
    static List<Revision> asked(List<Revision> catalogue) {
        return catalogue.stream()
                .filter(revision -> SHARES.containsKey(revision.code()))
                .sorted(Comparator.comparing(Revision::code))
                .toList();
    }

    private record Offer(Revision revision, int share) implements Randomness.Shared {}

    /**
     * @param catalogue in a fixed order
     * @param now of the day of laying
     */
    static PlannedRequest of(List<Revision> catalogue, ZonedDateTime now, long seed, int number) {
        Randomness chance = Randomness.of(seed, number);
        Revision revision =
                chance.byShare(catalogue.stream().map(one -> new Offer(one, share(one))).toList())
                        .revision();
        Fate fate = chance.byShare(List.of(Fate.values()));
        int handling = chance.between(1, 9);
        ZonedDateTime received = received(now, fate, handling, chance);
        LocalDate day = received.toLocalDate();
        return new PlannedRequest(
                revision,
                FillForm.answers(revision.definition().form(), day, chance),
                chance.percent(95) ? Locale.FRENCH : Locale.ENGLISH,
                chance.percent(80) ? Channel.ONLINE : chance.oneOf(List.of(Channel.values())),
                received.toInstant(),
                fate,
                handling);
    }

    private static int share(Revision revision) {
        return SHARES.get(revision.code());
    }

    /** What is closed came within two years; what is open mostly within two months. */
    private static ZonedDateTime received(
            ZonedDateTime now, Fate fate, int handling, Randomness chance) {
        int longest = fate.closed() ? 700 : chance.percent(80) ? 60 : 300;
        return now.minusDays(handling + chance.between(1, longest))
                .minusSeconds(chance.below(36_000));
    }

    /** Of the same person for the same thing, on another day: dates asked for are other days. */
    PlannedRequest filledInOn(ZonedDateTime day, Randomness chance) {
        return new PlannedRequest(
                revision,
                FillForm.answers(revision.definition().form(), day.toLocalDate(), chance),
                locale,
                channel,
                day.toInstant(),
                fate,
                daysOfHandling);
    }
}
