package fr.parvis.operations;

import fr.parvis.kernel.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What the program does besides serving: {@code commune open INSEE …}, {@code secrets rotate}… */
public final class Commands {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;

    private Commands() {}

    /** Whether the arguments name a command, rather than settings of the server. */
    public static boolean meant(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /**
     * Runs the command beside a running program, or alone.
     *
     * @return the exit code: 0 done, 1 refused, 2 not understood
     */
    public static int run(Class<?> application, String... arguments) {
        List<String> words = List.of(arguments);
        Optional<? extends Order> order =
                switch (words.getFirst()) {
                    case "commune" -> CommuneOpenArguments.parse(words);
                    case "secrets" -> SecretsOrder.parse(words);
                    case "audit" -> VerifyOrder.parse(words);
                    case "operator" -> OperatorOrder.parse(words);
                    default -> Optional.empty();
                };
        return order.map(understood -> run(application, understood))
                .orElseGet(() -> misused(words));
    }

    private static int run(Class<?> application, Order order) {
        OptionalInt alone = order.runAlone(System.out, System.err);
        if (alone.isPresent()) {
            return alone.getAsInt();
        }
        try (var context = context(application, order.settings())) {
            return Origin.call(Origin.COMMAND, () -> order.run(context, System.out, System.err));
        }
    }

    private static int misused(List<String> words) {
        System.err.println(
                switch (words.getFirst()) {
                    case "commune" -> CommuneOpenArguments.USAGE;
                    case "secrets" -> SecretsOrder.USAGE;
                    case "audit" -> VerifyOrder.USAGE;
                    case "operator" -> OperatorOrder.USAGE;
                    default -> "Unknown command " + words.getFirst();
                });
        return MISUSED;
    }

    /** No web server, no jobs, and only the parts the command needs: it answers within seconds. */
    private static ConfigurableApplicationContext context(
            Class<?> application, List<String> settings) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run(settings.toArray(String[]::new));
    }
}
