package fr.parvis.account.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes(2);

    @Test
    void onlyTheRightPasswordMatchesAndTwoHashesOfOneDiffer() {
        String hash = hashes.hash("quatre chevaux au galop");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.hash("quatre chevaux au galop")).isNotEqualTo(hash);
        assertThat(hashes.matches("quatre chevaux au galop", hash)).isTrue();
        assertThat(hashes.matches("quatre chevaux au trot", hash)).isFalse();
        assertThat(hashes.isOutdated(hash)).isFalse();
    }

    @Test
    void noHashMatchesNothingNotEvenThePasswordOfTheDecoy() {
        assertThat(hashes.matches("the password that nobody has", null)).isFalse();
    }
}
