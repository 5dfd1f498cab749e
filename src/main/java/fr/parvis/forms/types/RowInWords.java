package fr.parvis.forms.types;

import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Question;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a summary says of one row of a group. */
final class RowInWords {

    private RowInWords() {}

    /**
     * One line for what was written in a row, and one for each of its fields that has files or was
     * drawn.
     */
    static Stream<Line> lines(Question question, int index, Map<?, ?> row) {
        List<Line> inside =
                Group.shown(question, index, row)
                        .flatMap(child -> child.type().lines(child, child.answer()).stream())
                        .toList();
        String title = Group.numbered(question, index);
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
