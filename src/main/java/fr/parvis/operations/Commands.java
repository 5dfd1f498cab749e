package fr.parvis.operations;

import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What the program does besides serving: {@code commune open INSEE …}. */
public final class Commands {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

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
        var command = CommuneOpenArguments.parse(List.of(arguments));
        if (command.isEmpty()) {
            System.err.println(CommuneOpenArguments.USAGE);
            return MISUSED;
        }
        try (var context = context(application, command.get().settings())) {
            boolean done =
                    context.getBean(OpenFromTerminal.class)
                            .open(command.get().order(), System.out, System.err);
            return done ? DONE : REFUSED;
        }
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
