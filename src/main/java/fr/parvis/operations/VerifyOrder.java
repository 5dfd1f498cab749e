package fr.parvis.operations;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/**
 * {@code audit verify}, of one commune, of all, or of an exported file.
 *
 * @param target code of the commune, or the file, or null for all communes
 * @param settings of the program that carries it out
 */
record VerifyOrder(String target, List<String> settings) implements Order {

    static final String USAGE = "usage: parvis audit verify [COMMUNE|FILE] [--data DIR]";

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

    /** A file needs nothing else. */
    @Override
    public OptionalInt runAlone(PrintStream answers, PrintStream refusals) {
        return target == null || !Files.isRegularFile(Path.of(target))
                ? OptionalInt.empty()
                : OptionalInt.of(ExportFromTerminal.verify(Path.of(target), answers, refusals));
    }

    @Override
    public int run(BeanFactory parts, PrintStream answers, PrintStream refusals) {
        return parts.getBean(VerifyFromTerminal.class).verify(target, answers, refusals);
    }
}
