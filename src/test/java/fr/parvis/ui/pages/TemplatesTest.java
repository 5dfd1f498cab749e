package fr.parvis.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no template may hold, because the content policy, the law or the look forbids it. */
@Tag("rules")
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** E-mails and PDF letters are read outside the portal, where only inline styles work. */
    private static final List<Path> ELSEWHERE =
            List.of(
                    TEMPLATES.resolve("notices"),
                    TEMPLATES.resolve("newsletters/mail.jte"),
                    TEMPLATES.resolve("documents"));

    private static final Map<String, Pattern> FORBIDDEN =
            Map.of(
                    "inline style", Pattern.compile("\\sstyle\\s*=|<style"),
                    "inline script",
                            Pattern.compile("<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|javascript:"),
                    "placeholder as label", Pattern.compile("\\splaceholder="),
                    "class of the State's design system", Pattern.compile("[\"\\s]fr-[a-z]"),
                    "other host", Pattern.compile("(?:src|href|action)=\"(?:https?:)?//"),
                    "form without token",
                            Pattern.compile(
                                    "(?s)<form(?![^>]*\"/preferences\")[^>]*method=\"post\""
                                            + "(?:(?!</form>|ui\\.csrf).)*</form>"));

    @Test
    void noTemplateHoldsWhatIsForbidden() throws IOException {
        for (Path template : pages()) {
            String source = Files.readString(template);
            FORBIDDEN.forEach(
                    (what, pattern) ->
                            assertThat(source)
                                    .as(what + " in " + template)
                                    .doesNotContainPattern(pattern));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inline style | <p style=\"color: red\">",
                "inline script | <script>alert(1)</script>",
                "inline script | <a onclick=\"go()\">",
                "placeholder as label | <input placeholder=\"Nom\">",
                "class of the State's design system | <a class=\"fr-link\">",
                "other host | <img src=\"https://elsewhere.example/x.png\">",
                "form without token | <form action=\"/x\" method=\"post\"><button>Envoyer</button></form>"
            })
    void theRuleBites(String what, String source) {
        assertThat(FORBIDDEN.get(what).matcher(source).find()).isTrue();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> ELSEWHERE.stream().noneMatch(file::startsWith))
                    .toList();
        }
    }
}
