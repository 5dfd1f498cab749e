package fr.parvis.operations;

import fr.parvis.commune.OpenCommune;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/**
 * {@code commune open INSEE} and its options.
 *
 * @param settings of the program that opens it
 */
record CommuneOpenArguments(OpenCommune order, List<String> settings) implements Order {

    static final String USAGE =
            "usage: parvis commune open INSEE [--host HOST] [--admin EMAIL] [--data DIR]";

    /** Nobody could enter a town hall without an administrator; the link is printed as well. */
    static final String TOWN_HALL_ITSELF = "mairie@{host}";

    private static final List<String> VERB = List.of("commune", "open");
    private static final Set<String> OPTIONS = Set.of("--host", "--admin", Arguments.DATA);

    /** Nothing where they cannot be understood. */
    static Optional<CommuneOpenArguments> parse(List<String> arguments) {
        return Arguments.read(arguments, OPTIONS)
                .filter(read -> read.words().size() == VERB.size() + 1)
                .filter(read -> read.words().subList(0, 2).equals(VERB))
                .map(CommuneOpenArguments::of);
    }

    private static CommuneOpenArguments of(Arguments read) {
        var order =
                new OpenCommune(
                        read.words().get(2),
                        read.options().get("--host"),
                        read.options().getOrDefault("--admin", TOWN_HALL_ITSELF),
                        null);
        return new CommuneOpenArguments(order, read.settings());
    }

    @Override
    public int run(BeanFactory parts, PrintStream answers, PrintStream refusals) {
        boolean open = parts.getBean(OpenFromTerminal.class).open(order, answers, refusals);
        return open ? Commands.DONE : Commands.REFUSED;
    }
}
