package fr.parvis.site.content;

import fr.parvis.forms.Answers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Wordings and answers as PostgreSQL keeps them. */
@Component
class ManuscriptJson {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, Map<String, String>>> TEXTS =
            new TypeReference<>() {};
    private static final String FRENCH = "fr";
    private static final String OF = "of";

    private final JsonMapper json;

    ManuscriptJson(JsonMapper json) {
        this.json = json;
    }

    String facts(Answers answers) {
        return json.writeValueAsString(answers.values());
    }

    Answers facts(String kept) {
        return new Answers(json.readValue(kept, TREE));
    }

    String texts(Manuscript manuscript) {
        var texts = new LinkedHashMap<String, Map<String, String>>();
        texts.put(FRENCH, parts(manuscript.french()));
        manuscript
                .translations()
                .forEach(
                        (language, one) -> {
                            Map<String, String> parts = parts(one.wording());
                            parts.put(OF, one.of());
                            texts.put(language, parts);
                        });
        return json.writeValueAsString(texts);
    }

    /** The wordings of a row, French first. */
    Map<String, Map<String, String>> texts(String kept) {
        return json.readValue(kept, TEXTS);
    }

    static Wording french(Map<String, Map<String, String>> texts) {
        return wording(texts.get(FRENCH));
    }

    static Map<String, Translation> translations(Map<String, Map<String, String>> texts) {
        var translations = new LinkedHashMap<String, Translation>();
        texts.forEach(
                (language, parts) -> {
                    if (!language.equals(FRENCH)) {
                        translations.put(language, new Translation(wording(parts), parts.get(OF)));
                    }
                });
        return translations;
    }

    private static Map<String, String> parts(Wording wording) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", wording.title());
        parts.put("summary", wording.summary());
        parts.put("body", wording.body());
        parts.put("easyRead", wording.easyRead());
        return parts;
    }

    private static Wording wording(Map<String, String> parts) {
        return new Wording(
                parts.get("title"), parts.get("summary"), parts.get("body"), parts.get("easyRead"));
    }
}
