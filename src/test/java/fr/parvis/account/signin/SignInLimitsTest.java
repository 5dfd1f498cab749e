package fr.parvis.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.parvis.account.passwords.Passwords;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.signin.SignInRefused.TooManyTries;
import fr.parvis.account.signin.SignInRefused.WrongCredentials;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.RateLimits;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("rules")
class SignInLimitsTest {

    private static final String OWNER = "nadia@ville.fr";

    private final Passwords passwords = mock(Passwords.class);
    private final SignIn signIn =
            new SignIn(
                    passwords, null, null, new Counted(), _ -> {}, mock(TransactionTemplate.class));

    @BeforeEach
    void onePasswordIsRight() {
        when(passwords.check(any(), any(), any())).thenReturn(Optional.empty());
        when(passwords.check(AccountKind.AGENT, OWNER, "juste")).thenReturn(Optional.of(7L));
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        fail(OWNER, "10.0.0.1", 5);
        assertThat(tryWith(OWNER, "juste", "10.0.0.1"))
                .isEqualTo(Outcome.refused(new TooManyTries(60)));
    }

    @Test
    void whoTriesPasswordsDoesNotLockOutTheOwner() {
        fail(OWNER, "10.0.0.1", 5);
        assertThat(tryWith(OWNER, "juste", "10.0.0.2")).isEqualTo(Outcome.done(7L));
    }

    @Test
    void anUnknownAddressIsCountedLikeAKnownOne() {
        fail("personne@ville.fr", "10.0.0.1", 5);
        assertThat(tryWith("Personne@ville.fr ", "x", "10.0.0.1"))
                .isEqualTo(Outcome.refused(new TooManyTries(60)));
    }

    @Test
    void successesAreNotCountedAsFailures() {
        for (int i = 0; i < 8; i++) {
            assertThat(tryWith(OWNER, "juste", "10.0.0.1")).isEqualTo(Outcome.done(7L));
        }
    }

    private void fail(String email, String from, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tryWith(email, "faux", from))
                    .isEqualTo(Outcome.refused(new WrongCredentials()));
        }
    }

    private Outcome<Long, SignInRefused> tryWith(String email, String password, String from) {
        return signIn.with(AccountKind.AGENT, email, password, from);
    }

    /** Buckets that never fill again. */
    private static final class Counted implements RateLimits {

        private final Map<String, Integer> taken = new HashMap<>();

        @Override
        public boolean allow(String bucket, String key) {
            boolean open = open(bucket, key);
            taken.merge(bucket + key, 1, Integer::sum);
            return open;
        }

        @Override
        public boolean open(String bucket, String key) {
            return taken.getOrDefault(bucket + key, 0) < (bucket.equals("sign-in") ? 10 : 5);
        }

        @Override
        public long retryAfter(String bucket, String key) {
            return 60;
        }
    }
}
