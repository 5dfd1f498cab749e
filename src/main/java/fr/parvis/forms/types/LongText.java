package fr.parvis.forms.types;

import fr.parvis.forms.Input;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Several lines of text. */
@Component
class LongText implements LineType {

    private static final Setting<Integer> MAX_LENGTH = Setting.whole("maxLength");

    private static final int USUAL_LENGTH = 4_000;

    /** Letters and the space of an average French word. */
    private static final int LETTERS_OF_A_WORD = 6;

    private static final int PRINTED_LINES = 8;

    @Override
    public String code() {
        return "long-text";
    }

    @Override
    public String template() {
        return "long-text";
    }

    @Override
    public boolean fitsCell() {
        return false;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MAX_LENGTH);
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return input.text(question.path()).map(Object.class::cast).orElse(before);
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        int length = text.codePointCount(0, text.length());
        return length > limit(question)
                ? List.of(question.problem("forms.too-long", length, limit(question)))
                : List.of();
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Lines(PRINTED_LINES, null);
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return LineType.text(answer).lines().toList();
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        int limit = limit(question);
        int words = Math.max(limit / LETTERS_OF_A_WORD / 10 * 10, 1);
        return Map.of("max", limit, "limit", question.say("forms.long-text.limit", limit, words));
    }

    private static int limit(Question question) {
        return question.setting(MAX_LENGTH).orElse(USUAL_LENGTH);
    }
}
