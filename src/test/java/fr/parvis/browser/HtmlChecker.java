package fr.parvis.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTML checker of the W3C, on a page as the program sent it. */
final class HtmlChecker {

    /** What it calls an error and is none here, each with its reason. */
    private static final Map<String, String> EXCEPTIONS =
            Map.of(
                    "Attribute “closedby” not allowed",
                    "in the living standard since 2025, the checker does not know it yet");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EmbeddedValidator CHECKER = new EmbeddedValidator();

    static {
        CHECKER.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        CHECKER.setNoLangDetect(true);
    }

    private HtmlChecker() {}

    /** Errors with the place where they are; warnings are none. */
    static synchronized List<String> errors(String html) {
        try {
            String said =
                    CHECKER.validate(
                            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            var errors = new ArrayList<String>();
            for (JsonNode message : JSON.readTree(said).get("messages")) {
                String words = message.get("message").asString();
                if (message.get("type").asString().equals("error")
                        && EXCEPTIONS.keySet().stream().noneMatch(words::contains)) {
                    errors.add(words + " " + message.path("extract").asString(""));
                }
            }
            return errors;
        } catch (IOException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
