package fr.parvis.forms.types;

import fr.parvis.forms.Blank;
import fr.parvis.forms.Change;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Forms.FileLink;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Input;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The same questions several times: one row for each child, each vehicle… */
@Component
class Group implements FieldType {

    static final Setting<Integer> MIN = Setting.whole("min");
    static final Setting<Integer> MAX = Setting.whole("max");

    /** Words of the button that adds a row. */
    static final Setting<LocalizedText> ADD = Setting.words("add");

    private static final int USUAL_MAX = 20;

    /** No form asks for more in one place; a page of more would not fit a post. */
    private static final long CELLS = 20_000;

    /** Of a group that may have many rows: whoever has more prints the page again. */
    private static final int ROWS_PRINTED = 3;

    private final ObjectProvider<FieldTypes> types;

    /**
     * @param types asked for later: this is one of them
     */
    Group(ObjectProvider<FieldTypes> types) {
        this.types = types;
    }

    @Override
    public String code() {
        return "group";
    }

    @Override
    public Nature nature() {
        return Nature.LIST;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MIN, MAX, RowInWords.NAME, RowInWords.NAMED_BY, ADD);
    }

    @Override
    public boolean hasFields() {
        return true;
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        Mistakes at = mistakes.at("settings");
        RowInWords.NAMED_BY
                .of(field)
                .filter(id -> field.fields().stream().noneMatch(child -> child.id().equals(id)))
                .ifPresent(id -> at.at("namedBy").expect("own-field", id));
        if (MAX.of(field).filter(max -> max < 1 || max > most()).isPresent()) {
            at.at("max").expect("rows", most());
        }
        if (MIN.of(field).orElse(0) > MAX.of(field).orElse(USUAL_MAX)) {
            at.at("min").expect("max-above-min", MIN.of(field).orElse(0));
        }
        if (cells(field) > CELLS) {
            at.at("max").expect("cells", CELLS);
        }
    }

    /** How many answers it can hold, those of groups in it included. */
    private static long cells(FieldDefinition field) {
        long inRow =
                field.fields().stream()
                        .mapToLong(child -> child.fields().isEmpty() ? 1 : cells(child))
                        .sum();
        return inRow * MAX.of(field).orElse(USUAL_MAX);
    }

    /** The most rows a definition may allow. */
    int most() {
        return Input.MAX_VALUES;
    }

    /** Whether a row counts as one, or was left blank. */
    boolean begun(Question question, int index, Map<?, ?> row) {
        return true;
    }

    record Begun(int index, Map<?, ?> answers) {}

    Stream<Begun> begunRows(Question question, Object answer) {
        List<Map<?, ?>> rows = Rows.of(answer);
        return IntStream.range(0, rows.size())
                .filter(i -> begun(question, i, rows.get(i)))
                .mapToObj(i -> new Begun(i, rows.get(i)));
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return new PostedRows(question, input, Rows.of(before), max(question)).read(before);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        List<Begun> rows = begunRows(question, answer).toList();
        List<Problem> problems = new ArrayList<>();
        if (rows.size() < min(question)) {
            problems.add(question.problem("forms.group.min", min(question), question.label()));
        } else if (rows.size() > max(question)) {
            problems.add(question.problem("forms.group.max", max(question), question.label()));
        }
        rows.stream().flatMap(row -> problems(question, row)).forEach(problems::add);
        return problems;
    }

    /** Each says, where it is told away from its place, which row it is about. */
    private static Stream<Problem> problems(Question question, Begun row) {
        String name = RowInWords.numbered(question, row.index());
        return shown(question, row.index(), row.answers())
                .flatMap(child -> child.type().check(child, child.answer()).stream())
                .map(one -> one.named(question.say("forms.group.named", name, one.named())));
    }

    @Override
    public List<Line> lines(Question question, Object answer) {
        List<Map<?, ?>> rows = Rows.of(answer);
        return rows.isEmpty()
                ? List.of(new Line(question.path(), question.label(), List.of(), List.of()))
                : IntStream.range(0, rows.size())
                        .boxed()
                        .flatMap(i -> RowInWords.lines(question, i, rows.get(i)))
                        .toList();
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return lines(question, answer).stream().flatMap(line -> line.values().stream()).toList();
    }

    @Override
    public Stream<String> search(Question question, Object answer) {
        return all(question, answer)
                .filter(Question::shown)
                .flatMap(child -> child.type().search(child, child.answer()));
    }

    @Override
    public List<FileLink> files(Question question, Object answer) {
        return all(question, answer)
                .flatMap(child -> child.type().files(child, child.answer()).stream())
                .toList();
    }

    /** Row by row, and in each what may be. */
    @Override
    public Object takeUp(Question question, Object earlier) {
        List<Map<?, ?>> rows = Rows.of(earlier);
        List<Map<String, Object>> taken =
                IntStream.range(0, Math.min(rows.size(), max(question)))
                        .mapToObj(i -> Rows.takenUp(question, i, rows.get(i)))
                        .filter(row -> row.size() > 1)
                        .toList();
        return taken.isEmpty() ? null : taken;
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return RowsCompared.schema(field, types.getObject());
    }

    @Override
    public List<Change> compare(Question question, Object before, Object after) {
        return RowsCompared.of(question, Rows.of(before), Rows.of(after));
    }

    @Override
    public Paper paper(Question question) {
        int printed = Math.clamp(min(question), 1, max(question));
        if (max(question) > printed) {
            printed = Math.min(max(question), ROWS_PRINTED);
        }
        return new Paper.Rows(
                IntStream.range(0, printed)
                        .mapToObj(i -> RowInWords.numbered(question, i))
                        .toList(),
                question.ofRow(0, Map.of()).stream().map(Blank::of).toList());
    }

    @Override
    public Object calculate(Question question, Object answer) {
        List<Map<?, ?>> rows = Rows.of(answer);
        return answer == null
                ? null
                : IntStream.range(0, rows.size())
                        .mapToObj(i -> Rows.calculated(question, i, rows.get(i)))
                        .toList();
    }

    @Override
    public Object settle(Question question, Object answer) {
        return begunRows(question, answer)
                .map(row -> Rows.settled(question, row.index(), row.answers()))
                .toList();
    }

    /** As many rows as were begun, and never fewer than are asked for. */
    @Override
    public List<Row> rows(Question question, Object answer) {
        List<Map<?, ?>> rows = new ArrayList<>(Rows.of(answer));
        while (rows.size() < shownAtLeast(question)) {
            rows.add(Map.of());
        }
        return IntStream.range(0, rows.size())
                .mapToObj(i -> RowInWords.row(question, i, rows.get(i)))
                .toList();
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        int rows = Math.max(Rows.of(answer).size(), shownAtLeast(question));
        String add =
                question.setting(ADD)
                        .map(words -> words.in(question.language().locale()))
                        .orElseGet(() -> question.say("forms.group.add"));
        return Map.of("add", add, "full", rows >= max(question), "removable", rows > min(question));
    }

    private static Stream<Question> all(Question question, Object answer) {
        List<Map<?, ?>> rows = Rows.of(answer);
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> question.ofRow(i, rows.get(i)).stream());
    }

    static Stream<Question> shown(Question question, int index, Map<?, ?> row) {
        return question.ofRow(index, row).stream().filter(Question::shown);
    }

    int shownAtLeast(Question question) {
        return min(question);
    }

    static int min(Question question) {
        return question.setting(MIN).orElse(question.field().required() ? 1 : 0);
    }

    static int max(Question question) {
        return question.setting(MAX).orElse(USUAL_MAX);
    }
}
