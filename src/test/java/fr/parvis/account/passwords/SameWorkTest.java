package fr.parvis.account.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.parvis.account.sessions.AccountKind;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever tries addresses learns nothing from how long the answer takes: one hash, always. */
@Tag("rules")
class SameWorkTest {

    private static final String KNOWN = "nadia@ville.fr";
    private static final String WITHOUT = "lina@ville.fr";

    private final PasswordHashes hashes = new PasswordHashes(2);
    private final Credentials credentials = mock(Credentials.class);
    private final Passwords passwords =
            new Passwords(credentials, hashes, null, null, _ -> {}, null);

    @BeforeEach
    void twoAccounts() {
        String hash = hashes.hash("la bonne phrase");
        when(credentials.byEmail(any(), any())).thenReturn(Optional.empty());
        when(credentials.byEmail(any(), eq(KNOWN)))
                .thenReturn(Optional.of(new Credentials.Known(7, "Nadia", KNOWN, hash)));
        when(credentials.byEmail(any(), eq(WITHOUT)))
                .thenReturn(Optional.of(new Credentials.Known(8, "Lina", WITHOUT, null)));
    }

    @Test
    void everyTryCostsOneHashWhateverTheAddress() {
        assertThat(costOf(KNOWN, "la bonne phrase", true)).isEqualTo(1);
        assertThat(costOf(KNOWN, "une autre phrase", false)).isEqualTo(1);
        assertThat(costOf("personne@ville.fr", "une phrase", false)).isEqualTo(1);
        assertThat(costOf(WITHOUT, "une phrase", false)).isEqualTo(1);
        assertThat(costOf(WITHOUT, "the password that nobody has", false)).isEqualTo(1);
    }

    private long costOf(String email, String password, boolean in) {
        long before = hashes.computed();
        assertThat(passwords.check(AccountKind.AGENT, email, password).isPresent()).isEqualTo(in);
        return hashes.computed() - before;
    }
}
