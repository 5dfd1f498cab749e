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

        /** What one token costs, in a unit of which each millisecond brings {@link #tokens}. */
        long cost() {
            return per.toMillis();
        }
    }

    static final Map<String, Limit> LIMITS =
            Map.ofEntries(
                    Map.entry("read", new Limit(1_200, Duration.ofMinutes(1))),
                    Map.entry("post", new Limit(120, Duration.ofMinutes(1))),
                    Map.entry("upload", new Limit(60, Duration.ofMinutes(1))),
                    Map.entry("sign-in", new Limit(10, Duration.ofMinutes(1))),
                    Map.entry("sign-in-failure", new Limit(5, Duration.ofMinutes(15))),
                    Map.entry("link-by-mail", new Limit(5, Duration.ofMinutes(15))),
                    Map.entry("code-by-sms", new Limit(3, Duration.ofHours(1))),
                    Map.entry("code-by-sms-from", new Limit(10, Duration.ofHours(1))),
                    Map.entry("code-by-sms-town", new Limit(100, Duration.ofHours(1))),
                    Map.entry("tracking", new Limit(10, Duration.ofMinutes(1))),
                    Map.entry("assistant", new Limit(30, Duration.ofMinutes(1))),
                    Map.entry("api", new Limit(600, Duration.ofMinutes(1))),
                    Map.entry("proof-failure", new Limit(5, Duration.ofMinutes(15))),
                    Map.entry("proof-failure-everywhere", new Limit(50, Duration.ofHours(1))));

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
        return off || bucket(bucket, key).holdsToken();
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

    /** Counts in whole numbers, so that no token is lost to rounding. */
    private static final class Bucket {

        private final Limit limit;
        private long level;
        private long filledAt;

        Bucket(Limit limit, long now) {
            this.limit = limit;
            this.level = full();
            this.filledAt = now;
        }

        private long full() {
            return limit.tokens() * limit.cost();
        }

        /** A clock set back fills nothing. */
        void fill(long now) {
            long passed = Math.clamp(now - filledAt, 0, limit.cost());
            level = Math.min(full(), level + passed * limit.tokens());
            filledAt = now;
        }

        boolean holdsToken() {
            return level >= limit.cost();
        }

        boolean take() {
            boolean taken = holdsToken();
            level -= taken ? limit.cost() : 0;
            return taken;
        }

        long secondsToNext() {
            long missing = Math.max(0, limit.cost() - level);
            return Math.ceilDiv(missing, limit.tokens() * 1000L);
        }
    }
}
