package fr.parvis.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a page with axe-core, WCAG 2.2 A and AA. Runs in the page itself: a tenth of the time the
 * library's own way takes, which opens a second page for each reading. Frames are pages of their
 * own.
 */
final class Axe {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String SOURCE = source();

    private static final String RUN =
            """
            async only => {
                const options = {runOnly: only, resultTypes: ["violations"], iframes: false};
                const found = await axe.run(document, options);
                return found.violations.map(rule => rule.id + ": " + rule.nodes[0].html
                    + " " + rule.nodes[0].failureSummary);
            }
            """;

    /** What a change of colours or of width may break. */
    private static final List<String> FOR_EYES =
            List.of(
                    "color-contrast",
                    "link-in-text-block",
                    "scrollable-region-focusable",
                    "target-size");

    private Axe() {}

    /** One line for each rule that the page breaks, with the first element that does. */
    static List<String> violations(Page page) {
        return violations(page, WCAG);
    }

    /** The same page in other colours or another width: only what these may break. */
    static List<String> violationsForEyes(Page page) {
        return violations(page, FOR_EYES);
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, List<String> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static String source() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
