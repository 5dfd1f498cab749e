package fr.parvis.database.secrets;

import fr.parvis.database.StartRefused;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys in memory, as the file holds them: looked at again every minute, and at once when a
 * value was sealed under a key that is not known yet. A node needs no restart when the key turns.
 */
class Keys {

    static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    private final KeyFile file;
    private final Clock clock;
    private volatile Known known;

    Keys(KeyFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.known = look();
        if (signing() == null) {
            change(ring -> ring.signing(SigningKey.made()));
        }
    }

    RingKey current() {
        Instant now = clock.instant();
        if (known.looked().plus(LOOK_AGAIN).isBefore(now)) {
            lookAgain();
        }
        return known.ring().current(now);
    }

    /**
     * @throws IllegalStateException when its key is not in the file
     */
    RingKey of(byte[] sealed) {
        int id = RingKey.idOf(sealed);
        return known.ring()
                .named(id)
                .or(
                        () -> {
                            lookAgain();
                            return known.ring().named(id);
                        })
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the key of a sealed value is not in " + file.path()));
    }

    /** Whether it was sealed here, under a key of the file, rather than otherwise. */
    boolean know(byte[] sealed) {
        return known.ring()
                .named(RingKey.idOf(sealed))
                .filter(key -> key.seals(sealed))
                .isPresent();
    }

    SigningKey signing() {
        return known.ring().signing();
    }

    KeyRing ring() {
        lookAgain();
        return known.ring();
    }

    /** Writes the file and goes on with what it says now. */
    synchronized KeyRing change(UnaryOperator<KeyRing> change) {
        file.write(change.apply(file.read()));
        known = look();
        return known.ring();
    }

    /** A node that runs goes on with the keys it has while its file is away or damaged. */
    private synchronized void lookAgain() {
        try {
            known = known.written().equals(file.written()) ? known.at(clock.instant()) : look();
        } catch (UncheckedIOException | StartRefused away) {
            LOG.error("the keys of the secrets stay as they were: {}", away.getMessage());
            known = known.at(clock.instant());
        }
    }

    private Known look() {
        FileTime written = file.written();
        return new Known(file.read(), written, clock.instant());
    }

    private record Known(KeyRing ring, FileTime written, Instant looked) {
        Known at(Instant now) {
            return new Known(ring, written, now);
        }
    }
}
