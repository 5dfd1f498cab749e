package fr.parvis.forms.types;

import fr.parvis.forms.FieldType.Row;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** One row of a group in words: what it is called, and what a summary says of it. */
final class RowInWords {

    /** What one row is, for example {@code Enfant}. */
    static final Setting<LocalizedText> NAME = Setting.words("rowName");

    /** Id of the field whose answer names the row. */
    static final Setting<String> NAMED_BY = Setting.text("namedBy");

    private RowInWords() {}

    /** {@code Enfant 2}. */
    static String numbered(Question question, int index) {
        String name =
                question.setting(NAME)
                        .map(words -> words.in(question.language().locale()))
                        .orElseGet(question::label);
        return question.say("forms.group.numbered", name, String.valueOf(index + 1));
    }

    /** As a page shows it, with {@code Enfant 2 : Lina} above it where an answer names it. */
    static Row row(Question question, int index, Map<?, ?> answers) {
        String numbered = numbered(question, index);
        String name =
                question.setting(NAMED_BY)
                        .map(id -> named(question, index, answers, id))
                        .orElse("");
        String title =
                name.isEmpty() ? numbered : question.say("forms.group.named", numbered, name);
        return new Row(Rows.key(answers), title, name.isEmpty() ? numbered : name, answers);
    }

    private static String named(Question question, int index, Map<?, ?> answers, String id) {
        return question.ofRow(index, answers).stream()
                .filter(child -> child.field().id().equals(id))
                .flatMap(child -> child.type().words(child, child.answer()).stream())
                .findFirst()
                .orElse("");
    }

    /**
     * One line for what was written in a row, and one for each of its fields that has files or was
     * drawn.
     */
    static Stream<Line> lines(Question question, int index, Map<?, ?> row) {
        List<Line> inside =
                Group.shown(question, index, row)
                        .flatMap(child -> child.type().lines(child, child.answer()).stream())
                        .toList();
        String title = numbered(question, index);
        Line first =
                new Line(
                        question.path() + "[" + index + "]",
                        title,
                        pairs(question, inside, Line::values),
                        List.of(),
                        true,
                        pairs(question, inside, Line::brief));
        Stream<Line> withFiles =
                inside.stream()
                        .filter(line -> !line.files().isEmpty() || line.drawn() != null)
                        .map(line -> line.alone(pair(question, title, List.of(line.label()))));
        return Stream.concat(Stream.of(first), withFiles);
    }

    private static List<String> pairs(
            Question question, List<Line> inside, Function<Line, List<String>> said) {
        return inside.stream()
                .filter(line -> !said.apply(line).isEmpty())
                .map(line -> pair(question, line.label(), said.apply(line)))
                .toList();
    }

    private static String pair(Question question, String name, List<String> values) {
        return question.say("forms.summary.pair", name, String.join(", ", values));
    }
}
