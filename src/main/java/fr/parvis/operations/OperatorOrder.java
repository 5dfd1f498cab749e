package fr.parvis.operations;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/**
 * {@code operator add} or {@code remove}, of an agent of a commune.
 *
 * @param insee code of the commune
 * @param settings of the program that carries it out
 */
record OperatorOrder(boolean add, String insee, String email, List<String> settings)
        implements Order {

    static final String USAGE = "usage: parvis operator add|remove COMMUNE E-MAIL [--data DIR]";

    private static final int WORDS = 4;

    /** Nothing where they cannot be understood. */
    static Optional<OperatorOrder> parse(List<String> arguments) {
        return Arguments.read(arguments, Set.of(Arguments.DATA))
                .filter(read -> read.words().size() == WORDS)
                .filter(read -> read.words().getFirst().equals("operator"))
                .filter(read -> List.of("add", "remove").contains(read.words().get(1)))
                .map(
                        read ->
                                new OperatorOrder(
                                        read.words().get(1).equals("add"),
                                        read.words().get(2),
                                        read.words().get(3),
                                        read.settings()));
    }

    @Override
    public int run(BeanFactory parts, PrintStream answers, PrintStream refusals) {
        return parts.getBean(OperatorFromTerminal.class).set(this, answers, refusals);
    }
}
