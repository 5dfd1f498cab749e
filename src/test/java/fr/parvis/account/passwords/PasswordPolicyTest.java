package fr.parvis.account.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quatre chevaux au galop",
                "le phare du petit minou",
                "xK4#vq9!Lm2z",
                "ma grand-mère fait du vélo",
                "été à la plage 1998"
            })
    void aLongSentenceOrAnythingLongAndOwnIsGood(String password) {
        assertThat(check(password)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFewAndTwoHundredAndOneTooMany() {
        assertThat(check("xK4#vq9!Lm2")).contains(new PasswordRefused.TooShort(12));
        assertThat(check("xK4#vq9!Lm2z".repeat(17))).contains(new PasswordRefused.TooLong(200));
        assertThat(check("été".repeat(3) + "éé")).contains(new PasswordRefused.TooShort(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bonjourlemonde",
                "BonjourLeMonde",
                "azertyuiop123",
                "123456789012",
                "motdepasse2026!",
                "!!MotDePasse!!",
                "password1234",
                "mairiemairie",
                "aaaaaaaaaaaa",
                "abababababab",
                "soleil123456",
                "Février202612",
                "liverpool2026!!",
                "1qaz2wsx3edc4rfv",
                "22112026221120"
            })
    void whatEverybodyTriesFirstIsRefusedHoweverItIsDressed(String password) {
        assertThat(check(password)).contains(new PasswordRefused.TooCommon());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nadiabernard1", "Bernard-Nadia", "bernardnadia29", "nadia.bernard@"})
    void thePersonsOwnNameIsRefused(String password) {
        assertThat(check(password)).contains(new PasswordRefused.YourName());
    }

    @Test
    void aNameWithinALongerSentenceIsGood() {
        assertThat(check("bernard a vendu sa barque")).isEmpty();
    }

    private Optional<PasswordRefused> check(String password) {
        return policy.check(password, "Nadia Bernard", "nadia.bernard@ville.fr");
    }
}
