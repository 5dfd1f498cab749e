package fr.parvis.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a command, then options that each have a value.
 *
 * @param words without the options
 */
record Arguments(List<String> words, Map<String, String> options) {

    static final String DATA = "--data";

    /** Nothing where an option is unknown or lacks its value. */
    static Optional<Arguments> read(List<String> arguments, Set<String> known) {
        int first = 0;
        while (first < arguments.size() && !arguments.get(first).startsWith("--")) {
            first++;
        }
        if ((arguments.size() - first) % 2 != 0) {
            return Optional.empty();
        }
        var options = new HashMap<String, String>();
        for (int i = first; i < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        return known.containsAll(options.keySet())
                ? Optional.of(new Arguments(arguments.subList(0, first), options))
                : Optional.empty();
    }

    /** Beside a running program, or alone; quiet. */
    List<String> settings() {
        var settings = new ArrayList<String>();
        settings.add("--parvis.database.attach=true");
        settings.add("--logging.threshold.console=off");
        String data = options.get(DATA);
        if (data != null) {
            settings.add("--parvis.data=" + data);
            settings.addAll(PublicAddress.kept(Path.of(data)));
        }
        return settings;
    }
}
