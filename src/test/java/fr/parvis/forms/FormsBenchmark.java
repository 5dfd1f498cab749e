package fr.parvis.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * A page of 60 fields of which 40 have a condition: how long it takes to show, and to check. One
 * thread that does nothing else, so that the time is that of the processor.
 *
 * <p>{@code ./bench/forms} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FormsBenchmark {

    private static final int FIELDS = 60;
    private static final int CONDITIONS = 40;

    private static final List<String> TYPES =
            List.of("short-text", "number", "date", "address", "choice", "phone", "email", "iban");

    private final FormDefinition form = FormsFixture.page(fields());
    private final PageDefinition page = form.pages().getFirst();
    private final Answers answers = new Answers(answers());

    /**
     * @return the length of the page, so that it is not left out
     */
    @Benchmark
    public int show() {
        return Rendered.html(form, answers, List.of(), Locale.FRENCH).length();
    }

    @Benchmark
    public List<Problem> check() {
        return FormsFixture.forms().check(page, answers, Locale.FRENCH);
    }

    private static String fields() {
        StringBuilder yaml = new StringBuilder("- {id: habite, type: yes-no, label: Ici}\n");
        for (int i = 1; i < FIELDS; i++) {
            yaml.append(
                    "- {id: f%d, type: %s, label: Question %d, hint: Une aide, required: false"
                            .formatted(i, type(i), i));
            if (i >= FIELDS - CONDITIONS) {
                yaml.append(
                        ", when: {all: [{field: habite, is: yes}, {field: f%d, filled: true}]}"
                                .formatted(i % 8 + 1));
            }
            if (type(i).equals("choice")) {
                yaml.append(", options: [{value: a, label: A}, {value: b, label: B}]");
            }
            yaml.append("}\n");
        }
        return yaml.toString();
    }

    private static String type(int field) {
        return TYPES.get(field % TYPES.size());
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>(Map.of("habite", "yes"));
        for (int i = 1; i < FIELDS; i++) {
            answers.put("f" + i, answer(type(i)));
        }
        return answers;
    }

    private static Object answer(String type) {
        return switch (type) {
            case "number" -> "12";
            case "date" -> Map.of("day", "7", "month", "3", "year", "2019");
            case "address" ->
                    Map.of("street", "12 rue du Moulin", "postalCode", "51000", "city", "Châlons");
            case "choice" -> "a";
            case "phone" -> "02 61 91 00 14";
            case "email" -> "maud@exemple.fr";
            case "iban" -> "FR14 2004 1010 0505 0001 3M02 606";
            default -> "Maud Aubrée";
        };
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(
                        new OptionsBuilder()
                                .include(FormsBenchmark.class.getName())
                                .forks(1)
                                .warmupIterations(5)
                                .warmupTime(TimeValue.seconds(2))
                                .measurementIterations(5)
                                .measurementTime(TimeValue.seconds(2))
                                .build())
                .run();
    }
}
