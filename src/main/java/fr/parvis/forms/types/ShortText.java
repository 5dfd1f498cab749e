package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A few words on one line. */
@Component
class ShortText implements LineType {

    private static final Setting<Integer> MAX_LENGTH = Setting.whole("maxLength");
    private static final Setting<Pattern> PATTERN = Setting.pattern("pattern");
    private static final Setting<LocalizedText> PATTERN_MESSAGE = Setting.words("patternMessage");
    private static final Setting<String> AUTOCOMPLETE = Setting.text("autocomplete");

    private static final int USUAL_LENGTH = 200;

    @Override
    public String code() {
        return "short-text";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MAX_LENGTH, PATTERN, PATTERN_MESSAGE, AUTOCOMPLETE, WIDTH);
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        if (PATTERN.of(field).isPresent() && PATTERN_MESSAGE.of(field).isEmpty()) {
            mistakes.at("settings").at("patternMessage").expect("words");
        }
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        int limit = question.setting(MAX_LENGTH).orElse(USUAL_LENGTH);
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            return List.of(question.problem("forms.too-long", length, limit));
        }
        Optional<Pattern> pattern = question.setting(PATTERN);
        return pattern.isEmpty() || pattern.get().matcher(text).matches()
                ? List.of()
                : List.of(new Problem(question.path(), "forms.pattern", patternMessage(question)));
    }

    private static String patternMessage(Question question) {
        return question.setting(PATTERN_MESSAGE)
                .map(message -> message.in(question.language().locale()))
                .orElseGet(() -> question.say("forms.pattern"));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        Map<String, Object> extra = new HashMap<>();
        question.setting(AUTOCOMPLETE).ifPresent(value -> extra.put("autocomplete", value));
        question.setting(WIDTH).ifPresent(value -> extra.put("width", value));
        return extra;
    }
}
