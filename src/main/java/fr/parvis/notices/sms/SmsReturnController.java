package fr.parvis.notices.sms;

import fr.parvis.ui.NotFound;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /sms/retour/TOKEN}: where providers tell what became of a message, and what people answer.
 */
@Controller
class SmsReturnController {

    private static final int LONGEST = 16 * 1024;

    private final SmsReturn back;
    private final JsonMapper json;

    SmsReturnController(SmsReturn back, JsonMapper json) {
        this.back = back;
        this.json = json;
    }

    @PostMapping(
            path = "/sms/retour/{token}",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> form(@PathVariable String token, @RequestParam Map<String, String> said) {
        return heard(token, said);
    }

    @PostMapping(path = "/sms/retour/{token}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> json(@PathVariable String token, @RequestBody String said) {
        var values = new HashMap<String, String>();
        try {
            JsonNode node = json.readTree(said.length() > LONGEST ? "{}" : said);
            node.properties().stream()
                    .filter(it -> it.getValue().isValueNode())
                    .forEach(it -> values.put(it.getKey(), it.getValue().asString("")));
        } catch (JacksonException unreadable) {
            return ResponseEntity.badRequest().build();
        }
        return heard(token, values);
    }

    private ResponseEntity<Void> heard(String token, Map<String, String> said) {
        if (!back.known(token)) {
            throw new NotFound();
        }
        back.heard(said);
        return ResponseEntity.noContent().build();
    }
}
