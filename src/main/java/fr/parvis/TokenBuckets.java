package fr.parvis;

import fr.parvis.ui.RateLimits;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Token buckets in the memory of this node. The number of keys is bounded: the one not asked for
 * longest is forgotten first, so that an attack with many addresses costs them, not our memory.
 */
@Component
class TokenBuckets implements RateLimits {

    /**
     * @param tokens held by a full bucket
     * @param per time in which an empty bucket fills again
     */
    record Limit(int tokens, Duration per) {

        double perMilli() {
            return (double) tokens / per.toMillis();
        }
    }

    static final Map<String, Limit> LIMITS =
            Map.of(
                    "read", new Limit(1_200, Duration.ofMinutes(1)),
                    "post", new Limit(120, Duration.ofMinutes(1)),
                    "upload", new Limit(60, Duration.ofMinutes(1)),
                    "sign-in", new Limit(10, Duration.ofMinutes(1)),
                    "sign-in-failure", new Limit(5, Duration.ofMinutes(15)),
                    "link-by-mail", new Limit(5, Duration.ofMinutes(15)),
                    "tracking", new Limit(10, Duration.ofMinutes(1)));

    static final int MOST_KEYS = 50_000;

    private final Clock clock;
    private final boolean off;
    private final Map<Key, Bucket> buckets =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
                    return size() > MOST_KEYS;
                }
            };

    TokenBuckets(Clock clock, @Value("${parvis.rate-limits:on}") String switchedTo) {
        this.clock = clock;
        this.off = "off".equalsIgnoreCase(switchedTo) || "false".equalsIgnoreCase(switchedTo);
    }

    @Override
    public synchronized boolean allow(String bucket, String key) {
        return off || bucket(bucket, key).take();
    }

    @Override
    public synchronized boolean open(String bucket, String key) {
        return off || bucket(bucket, key).tokens >= 1;
    }

    @Override
    public synchronized long retryAfter(String bucket, String key) {
        return off ? 0 : bucket(bucket, key).secondsToNext();
    }

    synchronized int keys() {
        return buckets.size();
    }

    private Bucket bucket(String name, String key) {
        Limit limit = LIMITS.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("no bucket " + name);
        }
        long now = clock.millis();
        Bucket bucket = buckets.computeIfAbsent(new Key(name, key), _ -> new Bucket(limit, now));
        bucket.fill(now);
        return bucket;
    }

    private record Key(String bucket, String key) {}

    private static final class Bucket {

        private final Limit limit;
        private double tokens;
        private long filledAt;

        Bucket(Limit limit, long now) {
            this.limit = limit;
            this.tokens = limit.tokens();
            this.filledAt = now;
        }

        void fill(long now) {
            long passed = Math.max(0, now - filledAt);
            tokens = Math.min(limit.tokens(), tokens + passed * limit.perMilli());
            filledAt = now;
        }

        boolean take() {
            if (tokens < 1) {
                return false;
            }
            tokens -= 1;
            return true;
        }

        long secondsToNext() {
            double missing = Math.max(0, 1 - tokens);
            return (long) Math.ceil(missing / limit.perMilli() / 1000);
        }
    }
}
