package fr.parvis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ui.RateLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class TokenBucketsTest {

    private final MovedClock clock = new MovedClock();
    private final TokenBuckets buckets = new TokenBuckets(clock, "on");

    @Test
    void aFullBucketGivesItsTokensAndThenNoMore() {
        assertThat(taken("tracking", "10.0.0.1", 15)).isEqualTo(10);
        assertThat(buckets.open("tracking", "10.0.0.1")).isFalse();
    }

    @Test
    void itFillsAtASteadyPace() {
        taken("tracking", "10.0.0.1", 10);
        assertThat(buckets.retryAfter("tracking", "10.0.0.1")).isEqualTo(6);
        clock.pass(Duration.ofSeconds(5));
        assertThat(buckets.allow("tracking", "10.0.0.1")).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(buckets.allow("tracking", "10.0.0.1")).isTrue();
        clock.pass(Duration.ofHours(1));
        assertThat(taken("tracking", "10.0.0.1", 15)).as("never more than full").isEqualTo(10);
    }

    @Test
    void nobodyPaysForAnotherKeyOrAnotherBucket() {
        taken("tracking", "10.0.0.1", 10);
        assertThat(buckets.allow("tracking", "10.0.0.2")).isTrue();
        assertThat(buckets.allow("sign-in", "10.0.0.1")).isTrue();
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        taken("tracking", "10.0.0.1", 10);
        clock.pass(Duration.ofHours(-1));
        assertThat(buckets.allow("tracking", "10.0.0.1")).isFalse();
    }

    @Test
    void theMemoryIsBoundedAndTheOneNotSeenLongestIsForgotten() {
        taken("tracking", "first", 10);
        for (int i = 0; i < TokenBuckets.MOST_KEYS; i++) {
            buckets.allow("read", "key" + i);
        }
        assertThat(buckets.keys()).isEqualTo(TokenBuckets.MOST_KEYS);
        assertThat(buckets.open("tracking", "first")).isTrue();
    }

    @Test
    void switchedOffTheyAlwaysSayYes() {
        for (String off : new String[] {"off", "false"}) {
            var none = new TokenBuckets(clock, off);
            for (int i = 0; i < 100; i++) {
                assertThat(none.allow("tracking", "10.0.0.1")).isTrue();
            }
        }
    }

    @Test
    void anUnknownBucketIsABug() {
        assertThatThrownBy(() -> buckets.allow("traking", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allAddressesOfOneIpv6SubscriberAreOneKey() {
        assertThat(RateLimits.key("2001:db8:1:2:3::4"))
                .isEqualTo(RateLimits.key("2001:db8:1:2::ffff"))
                .isNotEqualTo(RateLimits.key("2001:db8:1:3::4"));
        assertThat(RateLimits.key("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private int taken(String bucket, String key, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += buckets.allow(bucket, key) ? 1 : 0;
        }
        return taken;
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
