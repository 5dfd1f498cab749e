package fr.parvis.account.openid;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Finds the addresses of providers, and remembers them. */
@Component
class Discovery {

    private static final Duration FRESH = Duration.ofHours(1);

    /** A provider whose document cannot be read for a while has not moved. */
    private static final Duration USABLE = Duration.ofDays(1);

    private static final int MOST = 500;

    private record Read(Metadata metadata, Instant at) {

        boolean within(Duration age, Instant now) {
            return at.plus(age).isAfter(now);
        }
    }

    private final ProviderHttp http;
    private final Clock clock;
    private final Map<String, Read> known = new ConcurrentHashMap<>();

    Discovery(ProviderHttp http, Clock clock) {
        this.http = http;
        this.clock = clock;
    }

    Metadata of(String issuer) throws NotProven {
        Read kept = known.get(issuer);
        if (kept != null && kept.within(FRESH, clock.instant())) {
            return kept.metadata();
        }
        try {
            return again(issuer);
        } catch (NotProven failed) {
            if (failed.fault().passing() && kept != null && kept.within(USABLE, clock.instant())) {
                return kept.metadata();
            }
            throw failed;
        }
    }

    /** Asks whatever is remembered. */
    Metadata again(String issuer) throws NotProven {
        try {
            String document = http.get(URI.create(issuer + Metadata.PATH));
            Metadata metadata = Metadata.read(issuer, document);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(issuer, new Read(metadata, clock.instant()));
            return metadata;
        } catch (IOException failed) {
            throw new NotProven(reason(failed), failed);
        }
    }

    /** Whether a provider was too slow or not there at all. */
    static Fault reason(IOException failed) {
        return failed instanceof InterruptedIOException || failed instanceof SocketTimeoutException
                ? Fault.TOO_SLOW
                : Fault.UNREACHABLE;
    }
}
