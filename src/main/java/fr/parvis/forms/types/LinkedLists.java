package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Nature;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Lists that follow from each other: district, then street. The next one is asked once the one
 * before is answered, with or without scripts. Kept as the list of the chosen words.
 */
@Component
class LinkedLists implements FieldType {

    private static final Setting<List<LocalizedText>> LEVELS =
            new Setting<List<LocalizedText>>("levels", LinkedLists::levels).asNeeded();

    private static final Setting<Paths> CSV = new Setting<Paths>("csv", Paths::read).asNeeded();

    private static final int MOST_LEVELS = 4;

    private static Optional<List<LocalizedText>> levels(Object raw, Mistakes mistakes) {
        List<LocalizedText> read =
                raw instanceof List<?> list
                        ? list.stream().flatMap(one -> Setting.localized(one).stream()).toList()
                        : List.of();
        boolean right =
                raw instanceof List<?> list
                        && read.size() == list.size()
                        && read.size() >= 2
                        && read.size() <= MOST_LEVELS;
        if (!right) {
            mistakes.expect("levels", MOST_LEVELS);
        }
        return right ? Optional.of(read) : Optional.empty();
    }

    @Override
    public String code() {
        return "linked-lists";
    }

    @Override
    public Nature nature() {
        return Nature.LIST;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(LEVELS, CSV);
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        int levels = LEVELS.of(field).map(List::size).orElse(MOST_LEVELS);
        if (CSV.of(field).filter(paths -> paths.deepest() > levels).isPresent()) {
            mistakes.at("settings").at("csv").expect("csv-levels", levels);
        }
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        if (!input.has(question.path() + ".0")) {
            return before;
        }
        Paths paths = paths(question);
        List<String> chosen = new ArrayList<>();
        for (int level = 0; level < levels(question).size(); level++) {
            List<String> possible = paths.after(chosen);
            if (possible.isEmpty()) {
                break;
            }
            String name = question.path() + "." + level;
            if (!input.has(name)) {
                input.reveal();
                break;
            }
            String typed = input.line(name).orElse("");
            if (!possible.contains(typed)) {
                break;
            }
            chosen.add(typed);
        }
        return List.copyOf(chosen);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        List<String> chosen = chosen(answer);
        if (chosen.isEmpty() && !question.field().required()) {
            return List.of();
        }
        Paths paths = paths(question);
        int right = paths.known(chosen);
        boolean ended = right == chosen.size() && paths.after(chosen).isEmpty();
        int next = Math.min(right, levels(question).size() - 1);
        return ended
                ? List.of()
                : List.of(
                        question.problemAt(
                                String.valueOf(next),
                                "forms.linked-lists.choose",
                                levels(question).get(next)));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        List<String> chosen = chosen(answer);
        return chosen.isEmpty() ? List.of() : List.of(String.join(", ", chosen));
    }

    /** The first word of each list. */
    @Override
    public Optional<Object> example(Question question) {
        List<String> chosen = new ArrayList<>();
        List<String> possible = paths(question).after(chosen);
        while (!possible.isEmpty()) {
            chosen.add(possible.getFirst());
            possible = paths(question).after(chosen);
        }
        return Optional.of(List.copyOf(chosen));
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.list(JsonSchema.text());
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Parts(
                levels(question).stream().map(label -> new Paper.Part(label, Paper.LINE)).toList());
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        List<String> labels = levels(question);
        List<String> chosen = chosen(answer);
        Paths paths = paths(question);
        int shown = Math.min(paths.known(chosen) + 1, labels.size());
        List<LevelView> levels =
                IntStream.range(0, shown)
                        .mapToObj(i -> level(labels.get(i), i, chosen, paths))
                        .filter(level -> !level.options().isEmpty())
                        .toList();
        boolean more =
                levels.size() < labels.size()
                        && (levels.isEmpty() || levels.getLast().chosen().isEmpty());
        return Map.of("levels", levels, "more", more);
    }

    private static LevelView level(String label, int index, List<String> chosen, Paths paths) {
        List<OptionView> options =
                paths.after(chosen.subList(0, index)).stream()
                        .map(word -> new OptionView(word, word, null))
                        .toList();
        return new LevelView(index, label, options, index < chosen.size() ? chosen.get(index) : "");
    }

    private static List<String> levels(Question question) {
        return question.setting(LEVELS).orElse(List.of()).stream()
                .map(label -> label.in(question.language().locale()))
                .toList();
    }

    private static Paths paths(Question question) {
        return question.setting(CSV).orElse(Paths.NONE);
    }

    private static List<String> chosen(Object answer) {
        return answer instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }
}
