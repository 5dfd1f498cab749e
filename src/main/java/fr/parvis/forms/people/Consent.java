package fr.parvis.forms.people;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Nature;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.types.Parts;
import fr.parvis.kernel.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A consent in the sense of article 7 of the GDPR: free, hence never required to be given, and
 * proved by the very text the person read, which is kept with its SHA-256.
 */
@Component
class Consent implements FieldType {

    private static final Setting<LocalizedText> TEXT = Setting.words("text").asNeeded();

    @Override
    public String code() {
        return "consent";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(TEXT);
    }

    @Override
    public Nature nature() {
        return Nature.CHOICE;
    }

    @Override
    public Set<String> values(FieldDefinition field) {
        return Set.of("yes", "no");
    }

    /** Kept from the page that was posted: the language read is the language agreed to. */
    @Override
    public Object read(Question question, Input input, Object before) {
        if (!input.has(question.path())) {
            return before;
        }
        String text = text(question);
        String choice = input.texts(question.path()).contains("yes") ? "yes" : "no";
        return Map.of(Answers.CHOICE, choice, "text", text, "sha256", sha256(text));
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        return List.of();
    }

    /** Free and informed each time. */
    @Override
    public Object takeUp(Question question, Object earlier) {
        return null;
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return switch (Parts.text(answer, Answers.CHOICE)) {
            case "yes" -> List.of(question.say("forms.consent.given", Parts.text(answer, "text")));
            case "no" ->
                    List.of(question.say("forms.consent.withheld", Parts.text(answer, "text")));
            default -> List.of();
        };
    }

    @Override
    public Stream<String> search(Question question, Object answer) {
        return Stream.of();
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.object(
                Map.of(
                        Answers.CHOICE,
                        JsonSchema.oneOf(List.of("yes", "no")),
                        "text",
                        JsonSchema.text(),
                        "sha256",
                        JsonSchema.text("^[0-9a-f]{64}$")));
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Ticks(List.of(new OptionView("yes", text(question), null)), false, null);
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of(
                "text", text(question), "given", Parts.text(answer, Answers.CHOICE).equals("yes"));
    }

    private static String text(Question question) {
        return question.setting(TEXT).map(text -> text.in(question.language().locale())).orElse("");
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
