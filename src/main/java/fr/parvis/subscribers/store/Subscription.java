package fr.parvis.subscribers.store;

import fr.parvis.subscribers.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All that is kept about a subscriber.
 *
 * @param pausedUntil last day without messages, or null
 * @param version of the links that are good; earlier ones are not
 * @param origin {@code PORTAL}, {@code IMPORT} or {@code BROWSER}
 */
public record Subscription(
        long id,
        Instant since,
        Locale language,
        Home home,
        LocalDate pausedUntil,
        int version,
        String origin,
        Set<String> topics,
        List<Line> lines) {

    /**
     * One way to reach them.
     *
     * @param proof of consent, where an agent brought the address; else empty
     * @param failedAt when it was found not to answer, or null
     * @param muted topics not wanted this way
     */
    public record Line(
            Channel channel,
            String address,
            Instant confirmedAt,
            String proof,
            Instant failedAt,
            String reason,
            Set<String> muted) {

        /** The reason of who answered STOP to an SMS. */
        static final String STOP = "STOP";

        public boolean answers() {
            return failedAt == null;
        }

        /** They answered STOP from this number. */
        public boolean stopped() {
            return failedAt != null && reason.equals(STOP);
        }
    }

    /**
     * Where they live, as far as they said.
     *
     * @param street as typed, or empty
     * @param longitude and latitude: null when the street was typed and not found on a map
     */
    public record Home(String street, Double longitude, Double latitude) {
        public static final Home UNKNOWN = new Home("", null, null);

        public static Home typed(String street) {
            return new Home(street.strip(), null, null);
        }
    }

    public Optional<Line> line(Channel channel) {
        return lines.stream().filter(line -> line.channel() == channel).findFirst();
    }
}
