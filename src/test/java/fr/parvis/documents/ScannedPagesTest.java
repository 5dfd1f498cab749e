package fr.parvis.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes come back from paper. */
@Tag("rules")
class ScannedPagesTest {

    private static final String HOST = "HTTPS://PLOUGASTEL-DAOULAS.PARVIS.EXAMPLE/F/";

    private static byte[] printed;

    @BeforeAll
    static void print() {
        String html = "<body class=\"form\"><h1>Formulaire</h1>" + "<p>Ligne.</p>".repeat(60);
        printed = new Press().pdf(html, "Formulaire", Locale.FRENCH, ScannedPagesTest::says);
    }

    private static String says(int page, int pages) {
        return HOST + "DEBIT-BOISSONS-TEMPORAIRE.29189.12." + page + "-" + pages + ".7KQ2M4ZD";
    }

    @Test
    void everyPageOfADocumentSaysWhichItIs() throws IOException {
        try (var pages = ScannedPages.open(printed)) {
            assertThat(pages.count()).isGreaterThan(1);
            for (int page = 1; page <= pages.count(); page++) {
                assertThat(pages.code(page)).contains(says(page, pages.count()));
            }
        }
    }

    @Test
    void theCodeLeavesTheDocumentAccessible() throws Exception {
        assertThat(VeraPdf.inaccessible(printed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 200, 300})
    void aPageIsReadHoweverItLay(int dpi) throws IOException {
        BufferedImage page = Scans.page(printed, 1, dpi);

        assertThat(read(page)).isTrue();
        for (double degrees : List.of(90.0, 180.0, 270.0, 4.0, -7.0, 184.0)) {
            assertThat(read(Scans.turned(page, degrees))).as(degrees + "° " + dpi).isTrue();
        }
        assertThat(read(Scans.skewed(page, 0.06))).as("askew " + dpi).isTrue();
        assertThat(read(Scans.greyed(page))).as("grey " + dpi).isTrue();
        assertThat(read(Scans.turned(Scans.greyed(page), 3))).as("both " + dpi).isTrue();
    }

    @Test
    void aPageWithoutACodeSaysNothing() throws IOException {
        try (var pages = ScannedPages.open(Scans.pdf(List.of(Scans.blank())))) {
            assertThat(pages.code(1)).isEmpty();
        }
    }

    @Test
    void pagesComeOutOneByOneAndWhole() throws IOException {
        var all = List.of(Scans.page(printed, 2, 150), Scans.blank(), Scans.page(printed, 1, 150));
        try (var pages = ScannedPages.open(Scans.pdf(all))) {
            byte[] part = pages.extract(List.of(3, 2));
            try (var taken = ScannedPages.open(part)) {
                assertThat(taken.count()).isEqualTo(2);
                assertThat(taken.code(1).orElseThrow()).contains(".1-");
                assertThat(taken.code(2)).isEmpty();
            }
        }
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> ScannedPages.ofImage(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class);
    }

    private static boolean read(BufferedImage image) throws IOException {
        try (var pages = ScannedPages.open(ScannedPages.ofImage(Scans.png(image)))) {
            return pages.code(1).filter(code -> code.startsWith(HOST)).isPresent();
        }
    }
}
