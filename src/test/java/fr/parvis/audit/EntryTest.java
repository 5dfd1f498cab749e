package fr.parvis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class EntryTest {

    private static final byte[] ZERO = new byte[32];

    @Test
    void theHashOfAnEntryNeverChangesFromOneVersionToTheNext() {
        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        entry("request.decided", "request:2026-0412").hash(ZERO)))
                .isEqualTo("ccb929344c2a90e7040ade5bca1e10f854a0dd1c7eb7fee6ff7ec4d0f99f75a3");
    }

    @Test
    void neitherDoesThatOfAnEntryThatSaysForWhomWhyAndFromWhere() {
        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        entry(
                                                        "request.decided",
                                                        "request:2026-0412",
                                                        "mandate:7",
                                                        2)
                                                .hash(ZERO)))
                .isEqualTo("3ad5b23c0c8967e0192ada7ac631a1680214ee58899a86affd342eeb8d7efbdd");
    }

    @Test
    void inTheSecondFormatEveryNewFieldCountsAndTheFormatItself() {
        byte[] hash = entry("a", "b", "mandate:7", 2).hash(ZERO);

        assertThat(entry("a", "b", "mandate:8", 2).hash(ZERO)).isNotEqualTo(hash);
        assertThat(entry("a", "b", "mandate:7", 1).hash(ZERO)).isNotEqualTo(hash);
        assertThat(entry("a", "b", "mandate:7", 3).hash(ZERO)).isNotEqualTo(hash);
    }

    @Test
    void wordsThatMoveFromOneFieldToTheNextChangeTheHash() {
        assertThat(entry("ab", "c").hash(ZERO)).isNotEqualTo(entry("a", "bc").hash(ZERO));
    }

    @Test
    void theHashDependsOnTheOneBefore() {
        byte[] other = Arrays.copyOf(new byte[] {1}, 32);

        assertThat(entry("a", "b").hash(ZERO)).isNotEqualTo(entry("a", "b").hash(other));
    }

    @Test
    void aSealFollowsOnlyTheOneItWasMadeAfter() {
        Seal first = Seal.NONE.next(entry("a", "b"));
        Seal second = first.next(entry("c", "d"));

        assertThat(second.follows(first)).isTrue();
        assertThat(second.follows(Seal.NONE)).isFalse();
        assertThat(second.seals(entry("c", "d"))).isTrue();
        assertThat(second.seals(entry("c", "e"))).isFalse();
    }

    private static Entry entry(String action, String subject) {
        return entry(action, subject, "", 1);
    }

    private static Entry entry(String action, String subject, String why, int format) {
        return new Entry(
                3,
                41,
                Instant.parse("2026-11-22T09:14:00.123456Z"),
                "AGENT",
                7,
                "Claire Évanno",
                "192.0.2.1",
                action,
                subject,
                "",
                "Yann Le Bris",
                why,
                "DESK",
                "Firefox, Windows",
                format);
    }
}
