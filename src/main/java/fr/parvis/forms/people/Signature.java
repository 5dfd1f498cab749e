package fr.parvis.forms.people;

import fr.parvis.forms.Drawn;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.types.Parts;
import fr.parvis.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A statement that a person signs: by ticking it and typing their name, which everybody can do; who
 * likes may draw besides. The statement is kept as it was read. It is a simple electronic signature
 * (eIDAS, article 3, 10): a drawing proves nothing more than the name.
 */
@Component
class Signature implements FieldType {

    private static final Setting<LocalizedText> STATEMENT = Setting.words("statement");

    private static final int LONGEST_NAME = 200;

    @Override
    public String code() {
        return "signature";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(STATEMENT);
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        if (!input.has(question.path())) {
            return before;
        }
        Map<String, Object> read = new LinkedHashMap<>();
        boolean agreed = input.texts(question.path()).contains("yes");
        read.put("name", input.line(question.path() + ".name").orElse(""));
        read.put("agreed", agreed ? "yes" : "");
        read.put("statement", agreed ? statement(question) : "");
        input.line(question.path() + ".drawing")
                .filter(Drawing::isOne)
                .ifPresent(drawing -> read.put("drawing", drawing));
        boolean empty = read.values().stream().allMatch(value -> value.toString().isBlank());
        return empty && before == null ? null : read;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        String name = Parts.text(answer, "name");
        boolean agreed = Parts.text(answer, "agreed").equals("yes");
        if (name.isEmpty() && !agreed && !question.field().required()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (!agreed) {
            problems.add(question.problemAt("agreed", "forms.signature.agree"));
        }
        if (name.isEmpty()) {
            problems.add(question.problemAt("name", "forms.signature.name.missing"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(question.problemAt("name", "forms.too-long", name.length(), LONGEST_NAME));
        }
        return problems;
    }

    @Override
    public Object takeUp(Question question, Object earlier) {
        return null;
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String name = Parts.text(answer, "name");
        boolean signed = Parts.text(answer, "agreed").equals("yes") && !name.isEmpty();
        if (!signed) {
            return name.isEmpty() ? List.of() : List.of(name);
        }
        String key =
                Drawing.isOne(Parts.text(answer, "drawing"))
                        ? "forms.signature.drawn-by"
                        : "forms.signature.by";
        return List.of(Parts.text(answer, "statement"), question.say(key, name));
    }

    @Override
    public List<Line> lines(Question question, Object answer) {
        Line said = FieldType.super.lines(question, answer).getFirst();
        String drawing = Parts.text(answer, "drawing");
        String words = question.say("forms.signature.drawing-by", Parts.text(answer, "name"));
        return List.of(Drawing.isOne(drawing) ? said.with(new Drawn(drawing, words)) : said);
    }

    @Override
    public Stream<String> search(Question question, Object answer) {
        return Stream.of(Parts.text(answer, "name")).filter(name -> !name.isEmpty());
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.texts(List.of("name", "agreed", "statement", "drawing"));
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Parts(
                List.of(
                        new Paper.Part(statement(question), Paper.NONE),
                        new Paper.Part(question.say("forms.signature.name"), Paper.LINE),
                        new Paper.Part(question.say("forms.signature.date"), Paper.LINE),
                        new Paper.Part(
                                question.say("forms.signature.sign"), new Paper.Lines(3, null))));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of(
                "statement",
                statement(question),
                "agreed",
                Parts.text(answer, "agreed").equals("yes"),
                "drawing",
                Parts.text(answer, "drawing"));
    }

    private static String statement(Question question) {
        return question.setting(STATEMENT)
                .map(text -> text.in(question.language().locale()))
                .orElseGet(() -> question.say("forms.signature.statement"));
    }
}
