package fr.parvis.requests.life;

import fr.parvis.forms.Answers;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as PostgreSQL keeps them. */
@Component
public class AnswersJson {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final JsonMapper json;

    AnswersJson(JsonMapper json) {
        this.json = json;
    }

    public String write(Answers answers) {
        return json.writeValueAsString(answers.values());
    }

    public Answers read(String text) {
        return new Answers(json.readValue(text, TREE));
    }
}
