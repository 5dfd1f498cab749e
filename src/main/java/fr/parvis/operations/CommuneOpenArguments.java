package fr.parvis.operations;

import fr.parvis.commune.OpenCommune;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code commune open INSEE} and its options.
 *
 * @param data folder of the embedded server, or null for the usual one
 */
record CommuneOpenArguments(OpenCommune order, String data) {

    static final String USAGE =
            "usage: parvis commune open INSEE [--host HOST] [--admin EMAIL] [--data DIR]";

    /** Nobody could enter a town hall without an administrator; the link is printed as well. */
    static final String TOWN_HALL_ITSELF = "mairie@{host}";

    private static final List<String> VERB = List.of("commune", "open");
    private static final Set<String> OPTIONS = Set.of("--host", "--admin", "--data");

    /** Nothing where they cannot be understood. */
    static Optional<CommuneOpenArguments> parse(List<String> arguments) {
        boolean complete = arguments.size() % 2 == 1 && arguments.size() > VERB.size();
        if (!complete || !arguments.subList(0, 2).equals(VERB)) {
            return Optional.empty();
        }
        var options = new HashMap<String, String>();
        for (int i = 3; i < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        if (!OPTIONS.containsAll(options.keySet())) {
            return Optional.empty();
        }
        var order =
                new OpenCommune(
                        arguments.get(2),
                        options.get("--host"),
                        options.getOrDefault("--admin", TOWN_HALL_ITSELF),
                        null);
        return Optional.of(new CommuneOpenArguments(order, options.get("--data")));
    }

    /** Settings of the program for this command. */
    List<String> settings() {
        var settings = new ArrayList<String>();
        settings.add("--parvis.database.attach=true");
        settings.add("--logging.threshold.console=off");
        if (data != null) {
            settings.add("--parvis.data=" + data);
            settings.addAll(PublicAddress.kept(Path.of(data)));
        }
        return settings;
    }
}
