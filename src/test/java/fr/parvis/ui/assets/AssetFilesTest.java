package fr.parvis.ui.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class AssetFilesTest {

    private final AssetFiles files = new AssetFiles();
    private final CommuneColours colours = new CommuneColours();

    @Test
    void aNameHoldsTheHashOfItsContent() {
        Asset one = Asset.of("a.css", "p{}".getBytes(StandardCharsets.UTF_8));
        Asset same = Asset.of("a.css", "p{}".getBytes(StandardCharsets.UTF_8));
        Asset other = Asset.of("a.css", "b{}".getBytes(StandardCharsets.UTF_8));
        assertThat(one.url()).matches("/assets/a\\.[0-9a-f]{10}\\.css").isEqualTo(same.url());
        assertThat(other.url()).isNotEqualTo(one.url());
    }

    @Test
    void everyFileIsFoundAtItsAddressAndNowhereElse() {
        for (String name : new String[] {"parvis.css", "desk.css", "parvis.js", "htmx.js"}) {
            String url = files.named(name).url();
            assertThat(files.at(url)).contains(files.named(name));
            assertThat(files.at(url.replaceFirst("\\.[0-9a-f]{10}\\.", ".0000000000."))).isEmpty();
        }
        assertThatThrownBy(() -> files.named("nothing.css"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void compressionGivesTheSameBytesBack() throws IOException {
        Asset css = files.named("parvis.css");
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(css.gzip()))) {
            assertThat(gzip.readAllBytes()).isEqualTo(css.bytes());
        }
        assertThat(css.gzip().length).isLessThan(14_000);
    }

    @Test
    void theStylesheetNamesFontsThatAreServedAndNoOtherHost() {
        String css = text(files.named("parvis.css"));
        var fonts = Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(css).results().toList();
        assertThat(fonts)
                .hasSize(2)
                .allSatisfy(font -> assertThat(files.at(font.group(1))).isPresent());
        assertThat(css).doesNotContain("http:", "https:", "/*");
    }

    @Test
    void anIconIsTheInsideOfItsSymbol() {
        assertThat(files.icon("check")).startsWith("<path").doesNotContain("symbol");
        assertThatThrownBy(() -> files.icon("unicorn"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyNodeAnswersForTheColoursOfAnyCommuneButNotForAForgedHash() {
        Asset theme = new CommuneColours().theme("#8a3b5f");
        Asset emblem = new CommuneColours().emblem("#8a3b5f");
        assertThat(colours.at(theme.url()).map(Asset::url)).contains(theme.url());
        assertThat(colours.at(emblem.url()).map(Asset::url)).contains(emblem.url());
        assertThat(colours.at("/assets/theme.8a3b5f.0000000000.css")).isEmpty();
        assertThat(colours.at("/assets/theme.css")).isEmpty();
        assertThat(text(theme)).contains(Theme.of("#8a3b5f").light().accent().hex());
    }

    @Test
    void theLicenceOfTheFontGoesWithIt() {
        assertThat(getClass().getResource("/assets/fonts/LICENSE")).isNotNull();
    }

    private static String text(Asset asset) {
        return new String(asset.bytes(), StandardCharsets.UTF_8);
    }
}
