package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A group whose rows are short enough for a table; rows left blank are none. */
@Component
class Table extends Group {

    private static final int MOST_ROWS = 200;

    /** Blank rows that invite to fill in. */
    private static final int ROWS_SHOWN = 3;

    private static final int ROWS_PRINTED = 10;

    Table(ObjectProvider<FieldTypes> types) {
        super(types);
    }

    @Override
    public String code() {
        return "table";
    }

    @Override
    public boolean inCells() {
        return true;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MIN, MAX, ADD);
    }

    @Override
    int most() {
        return MOST_ROWS;
    }

    @Override
    int shownAtLeast(Question question) {
        return Math.min(Math.max(min(question), ROWS_SHOWN), max(question));
    }

    @Override
    boolean begun(Question question, int index, Map<?, ?> row) {
        return question.ofRow(index, row).stream()
                .filter(child -> child.type().asks())
                .anyMatch(child -> child.scope().filled(child.field().id()));
    }

    @Override
    public List<Line> lines(Question question, Object answer) {
        List<String> rows =
                begunRows(question, answer)
                        .map(
                                row ->
                                        String.join(
                                                " ; ",
                                                shown(question, row.index(), row.answers())
                                                        .flatMap(Table::cell)
                                                        .toList()))
                        .toList();
        return List.of(new Line(question.path(), question.label(), rows, List.of()));
    }

    private static Stream<String> cell(Question child) {
        List<String> words = child.type().words(child, child.answer());
        return words.isEmpty()
                ? Stream.of()
                : Stream.of(
                        child.say("forms.summary.pair", child.label(), String.join(", ", words)));
    }

    @Override
    public Paper paper(Question question) {
        List<String> columns =
                question.field().fields().stream()
                        .map(FieldDefinition::label)
                        .map(label -> label.in(question.language().locale()))
                        .toList();
        return new Paper.Grid(columns, Math.min(max(question), ROWS_PRINTED));
    }
}
