package fr.parvis.operations;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/**
 * {@code secrets status}, {@code secrets rotate}, {@code secrets retire}.
 *
 * @param in after how long a new key begins to seal
 * @param settings of the program that carries it out
 */
record SecretsOrder(Verb verb, Duration in, List<String> settings) implements Order {

    static final String USAGE =
            "usage: parvis secrets status|rotate [--in MINUTES]|retire [--data DIR]";

    enum Verb {
        STATUS,
        ROTATE,
        RETIRE
    }

    /** Every node that reads the same file has looked at it again by then. */
    private static final String ONE_FILE = "2";

    private static final String IN = "--in";

    /** Nothing where they cannot be understood. */
    static Optional<SecretsOrder> parse(List<String> arguments) {
        return Arguments.read(arguments, Set.of(IN, Arguments.DATA))
                .filter(read -> read.words().size() == 2)
                .flatMap(SecretsOrder::of);
    }

    private static Optional<SecretsOrder> of(Arguments read) {
        String minutes = read.options().getOrDefault(IN, ONE_FILE);
        boolean right =
                minutes.matches("[1-9]\\d{0,4}|0")
                        && (read.words().get(1).equals("rotate")
                                || !read.options().containsKey(IN));
        return verb(read.words().get(1))
                .filter(_ -> right)
                .map(
                        verb ->
                                new SecretsOrder(
                                        verb,
                                        Duration.ofMinutes(Long.parseLong(minutes)),
                                        read.settings()));
    }

    private static Optional<Verb> verb(String typed) {
        return switch (typed) {
            case "status" -> Optional.of(Verb.STATUS);
            case "rotate" -> Optional.of(Verb.ROTATE);
            case "retire" -> Optional.of(Verb.RETIRE);
            default -> Optional.empty();
        };
    }

    @Override
    public int run(BeanFactory parts, PrintStream answers, PrintStream refusals) {
        var terminal = parts.getBean(SecretsFromTerminal.class);
        return switch (verb) {
            case STATUS -> terminal.status(answers);
            case ROTATE -> terminal.rotate(in, answers);
            case RETIRE -> terminal.retire(answers, refusals);
        };
    }
}
