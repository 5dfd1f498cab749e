package fr.parvis.account.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class TotpTest {

    /** The key of RFC 6238, appendix B: {@code 12345678901234567890}. */
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 1_111_111_109 / 30;
    private static final String CODE = "081804";

    @Test
    void theCodesAreThoseOfTheStandard() {
        assertThat(Totp.step(KEY, "287082", Instant.ofEpochSecond(59), 0)).hasValue(1);
        assertThat(Totp.step(KEY, CODE, NOW, 0)).hasValue(STEP);
        assertThat(Totp.step(KEY, "005924", Instant.ofEpochSecond(1_234_567_890), 0)).isPresent();
        assertThat(Totp.step(KEY, "353130", Instant.ofEpochSecond(20_000_000_000L), 0)).isPresent();
    }

    @Test
    void aWatchMayBeOneHalfMinuteEarlyOrLateAndNoMore() {
        assertThat(Totp.step(KEY, CODE, NOW.plusSeconds(30), 0)).hasValue(STEP);
        assertThat(Totp.step(KEY, CODE, NOW.minusSeconds(30), 0)).hasValue(STEP);
        assertThat(Totp.step(KEY, CODE, NOW.plusSeconds(60), 0)).isEmpty();
        assertThat(Totp.step(KEY, CODE, NOW.minusSeconds(60), 0)).isEmpty();
    }

    @Test
    void aCodeIsGoodOnceAndNoneBeforeItAnyMore() {
        assertThat(Totp.step(KEY, CODE, NOW, STEP)).isEmpty();
        assertThat(Totp.step(KEY, CODE, NOW, STEP - 1)).hasValue(STEP);
    }

    @Test
    void spacesDoNotMatterAndAnythingElseDoes() {
        assertThat(Totp.step(KEY, " 081 804 ", NOW, 0)).hasValue(STEP);
        for (String wrong : new String[] {"", "81804", "0818040", "081805", "０８１８０４", "abc"}) {
            assertThat(Totp.step(KEY, wrong, NOW, 0)).as(wrong).isEqualTo(OptionalLong.empty());
        }
    }

    @Test
    void theDrawingNamesTownAndAccountWhateverTheirSigns() {
        assertThat(Totp.uri(KEY, "Saint-Denis d’Oléron", "j.martin@mairie.fr"))
                .isEqualTo(
                        "otpauth://totp/Saint-Denis%20d%E2%80%99Ol%C3%A9ron:j.martin%40mairie.fr?secret="
                                + KEY
                                + "&issuer=Saint-Denis%20d%E2%80%99Ol%C3%A9ron&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void aNewKeyHas160BitsAndIsNeverTheSame() {
        assertThat(Totp.newKey()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newKey());
    }
}
