package fr.parvis.operations;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/**
 * {@code audit verify}, of one commune or of all.
 *
 * @param insee code of the commune, or null for all
 * @param settings of the program that carries it out
 */
record VerifyOrder(String insee, List<String> settings) implements Order {

    static final String USAGE = "usage: parvis audit verify [COMMUNE] [--data DIR]";

    private static final List<String> VERB = List.of("audit", "verify");

    /** Nothing where they cannot be understood. */
    static Optional<VerifyOrder> parse(List<String> arguments) {
        return Arguments.read(arguments, Set.of(Arguments.DATA))
                .filter(read -> read.words().size() == 2 || read.words().size() == 3)
                .filter(read -> read.words().subList(0, 2).equals(VERB))
                .map(
                        read ->
                                new VerifyOrder(
                                        read.words().size() == 3 ? read.words().get(2) : null,
                                        read.settings()));
    }

    @Override
    public int run(BeanFactory parts, PrintStream answers, PrintStream refusals) {
        return parts.getBean(VerifyFromTerminal.class).verify(insee, answers, refusals);
    }
}
