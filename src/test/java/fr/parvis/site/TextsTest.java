package fr.parvis.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ui.Markdown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

@Tag("rules")
class TextsTest {

    @ParameterizedTest
    @EnumSource(TextName.class)
    void everyTextExistsInBothLanguagesWithTheSameSections(TextName name) throws IOException {
        Text french = TextRenderer.render(source(name, "fr"));
        Text english = TextRenderer.render(source(name, "en"));
        assertThat(french.title()).isNotBlank();
        assertThat(french.lead()).isNotBlank();
        assertThat(french.contents()).hasSameSizeAs(english.contents()).isNotEmpty();
        assertThat(facts(source(name, "fr"))).isEqualTo(facts(source(name, "en")));
    }

    @ParameterizedTest
    @EnumSource(TextName.class)
    void frenchTextsHaveTheApostrophesAndSpacesOfFrench(TextName name) throws IOException {
        assertThat(source(name, "fr")).doesNotContain("'").doesNotContainPattern(" [:;!?»]");
    }

    @Test
    void headingsCanBeLinkedTo() {
        Text text =
                TextRenderer.render("# Titre\n\nChapô.\n\n## Être aidé, à l’école\n\nLa suite.");
        assertThat(text.contents())
                .containsExactly(new Text.Heading("etre-aide-a-l-ecole", "Être aidé, à l’école"));
        assertThat(text.html())
                .contains("<h2 id=\"etre-aide-a-l-ecole\">")
                .doesNotContain("Titre", "Chapô");
    }

    @Test
    void aFactOfTheCommuneIsNeverMarkup() {
        String name = "Saint-*Lo* <script>alert(1)</script> [x](javascript:y) & `z`";
        Text text = TextRenderer.render("# T\n\nL.\n\n" + Markdown.escape(name));
        assertThat(text.html())
                .doesNotContain("<script", "<a ", "<em", "<code")
                .contains("Saint-*Lo* &lt;script&gt;");
    }

    private static String facts(String source) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(source)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList()
                .toString();
    }

    private static String source(TextName name, String language) throws IOException {
        return new ClassPathResource(name.file(language))
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
