package fr.parvis.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ui.Frame;
import fr.parvis.ui.frame.Reader;
import fr.parvis.ui.pages.PageMemory.Key;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class PageMemoryTest {

    private static final int BREST = 1;
    private static final int QUIMPER = 2;
    private static final Reader FRENCH = new Reader(Locale.FRENCH, null, Frame.Display.USUAL);
    private static final Reader ENGLISH = new Reader(Locale.ENGLISH, null, Frame.Display.USUAL);
    private static final Reader AT_NIGHT = new Reader(Locale.FRENCH, "dark", Frame.Display.USUAL);

    private final PageMemory memory = new PageMemory(100_000);

    @Test
    void aPageIsKeptByCommuneLanguageAndScheme() {
        keep(BREST, "/", FRENCH, "brest");
        assertThat(memory.get(new Key(BREST, "/", FRENCH))).isNotNull();
        assertThat(memory.get(new Key(QUIMPER, "/", FRENCH))).isNull();
        assertThat(memory.get(new Key(BREST, "/", ENGLISH))).isNull();
        assertThat(memory.get(new Key(BREST, "/", AT_NIGHT))).isNull();
        assertThat(memory.get(new Key(BREST, "/demarches", FRENCH))).isNull();
    }

    @Test
    void forgettingACommuneLeavesTheOthers() {
        keep(BREST, "/", FRENCH, "brest");
        keep(BREST, "/aide", ENGLISH, "brest");
        keep(QUIMPER, "/", FRENCH, "quimper");
        memory.forget(BREST);
        assertThat(memory.get(new Key(BREST, "/", FRENCH))).isNull();
        assertThat(memory.get(new Key(BREST, "/aide", ENGLISH))).isNull();
        assertThat(memory.get(new Key(QUIMPER, "/", FRENCH))).isNotNull();
        memory.forgetAll();
        assertThat(memory.size()).isZero();
        assertThat(memory.get(new Key(QUIMPER, "/", FRENCH))).isNull();
    }

    @Test
    void aPageRenderedWhileItsCommuneChangedIsNotTaken() {
        long before = memory.generation(BREST);
        memory.forget(BREST);
        memory.put(new Key(BREST, "/", FRENCH), page("old"), before);
        assertThat(memory.get(new Key(BREST, "/", FRENCH))).isNull();
    }

    @Test
    void theOldestLeavesWhenTheMemoryIsFull() {
        String heavy = "x".repeat(30_000);
        keep(BREST, "/1", FRENCH, heavy);
        keep(BREST, "/2", FRENCH, heavy);
        keep(BREST, "/3", FRENCH, heavy);
        assertThat(memory.size()).isEqualTo(3);
        keep(BREST, "/4", FRENCH, heavy);
        assertThat(memory.get(new Key(BREST, "/1", FRENCH))).isNull();
        assertThat(memory.get(new Key(BREST, "/4", FRENCH))).isNotNull();
    }

    @Test
    void aPageKeptAgainReplacesTheFirstAndWeighsOnce() {
        String heavy = "x".repeat(30_000);
        for (int i = 0; i < 10; i++) {
            keep(BREST, "/", FRENCH, heavy);
        }
        keep(BREST, "/aide", FRENCH, heavy);
        assertThat(memory.size()).isEqualTo(2);
    }

    private void keep(int commune, String path, Reader reader, String body) {
        memory.put(new Key(commune, path, reader), page(body), memory.generation(commune));
    }

    private static KeptPage page(String body) {
        return KeptPage.of(body.getBytes(StandardCharsets.UTF_8), null, Instant.MAX);
    }
}
