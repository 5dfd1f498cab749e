package fr.parvis.forms.types;

import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Something to know at this place of the form: its label as heading, and a text in Markdown. */
@Component
class Explanation implements FieldType {

    private static final Setting<LocalizedText> TEXT = Setting.words("text").asNeeded();
    private static final Setting<String> TONE =
            Setting.oneOf("tone", "info", "warn", "danger", "ok");

    @Override
    public String code() {
        return "explanation";
    }

    @Override
    public boolean asks() {
        return false;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(TEXT, TONE);
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return null;
    }

    @Override
    public Object settle(Question question, Object answer) {
        return null;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        return List.of();
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Note(
                Markdown.html(
                        question.setting(TEXT)
                                .map(text -> text.in(question.language().locale()))
                                .orElse("")));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return List.of();
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        String tone = question.setting(TONE).orElse("info");
        String markdown =
                question.setting(TEXT)
                        .map(text -> text.in(question.language().locale()))
                        .orElse("");
        return Map.of(
                "tone",
                tone,
                "icon",
                Set.of("warn", "danger").contains(tone) ? "alert" : "info",
                "content",
                Markdown.html(markdown));
    }
}
