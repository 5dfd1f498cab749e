package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class HtmlCheckerTest {

    @Test
    void aMistakeIsFoundAndASoundPagePasses() {
        String sound =
                "<!DOCTYPE html><html lang=\"fr\"><head><title>Mairie</title></head>"
                        + "<body><h1 id=\"a\">Mairie</h1></body></html>";
        assertThat(HtmlChecker.errors(sound)).isEmpty();
        assertThat(HtmlChecker.errors(sound.replace("</h1>", "</h1><p id=\"a\">Deux</p>")))
                .anyMatch(it -> it.contains("Duplicate ID"));
        assertThat(HtmlChecker.errors(sound.replace("</h1>", "<div>x</div></h1>"))).isNotEmpty();
    }
}
