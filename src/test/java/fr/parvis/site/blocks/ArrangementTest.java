package fr.parvis.site.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class ArrangementTest {

    private final Arrangement three =
            new Arrangement(
                    List.of(Placed.of(FacadeBlock.CODE), Placed.of("news"), Placed.of("tracking")));

    @Test
    void aBlockMovesByOnePlace() {
        assertThat(keys(three.down("news"))).containsExactly("facade", "tracking", "news");
        assertThat(keys(three.up("tracking"))).containsExactly("facade", "tracking", "news");
    }

    @Test
    void nothingMovesBeyondTheEdgesNorBeforeTheFacade() {
        assertThat(three.up("news")).isEqualTo(three);
        assertThat(three.down("tracking")).isEqualTo(three);
        assertThat(three.down("facade")).isEqualTo(three);
        assertThat(three.up("nobody")).isEqualTo(three);
    }

    @Test
    void theFacadeStays() {
        assertThat(three.without("facade")).isEqualTo(three);
        assertThat(keys(three.without("news"))).containsExactly("facade", "tracking");
    }

    @Test
    void aDraggedOrderHoldsForAllThatAreNamed() {
        assertThat(keys(three.ordered(List.of("tracking", "facade", "forged"))))
                .containsExactly("facade", "tracking", "news");
    }

    @Test
    void twoOfAKindHaveKeysAndSettingsOfTheirOwn() {
        Arrangement more =
                three.with("free-text").with("free-text").set("free-text-2", Map.of("titre", "B"));

        assertThat(keys(more)).endsWith("free-text", "free-text-2");
        assertThat(more.find("free-text").orElseThrow().settings()).isEmpty();
        assertThat(more.find("free-text-2").orElseThrow().settings()).containsEntry("titre", "B");
    }

    @Test
    void aPageHoldsAtMostTwentyBlocks() {
        Arrangement full = three;
        for (int i = 0; i < 40; i++) {
            full = full.with("links");
        }
        assertThat(full.blocks()).hasSize(Arrangement.MOST);
    }

    private static List<String> keys(Arrangement arrangement) {
        return arrangement.blocks().stream().map(Placed::key).toList();
    }
}
