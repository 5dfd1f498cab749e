package fr.parvis.procedures.reading;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One YAML document from an untrusted hand. It is first read flat, event by event, which costs
 * neither stack nor memory, so that a bomb of aliases or of brackets never becomes a tree.
 */
final class YamlText {

    static final int MAX_CHARACTERS = 256 * 1024;
    private static final int MAX_DEPTH = 24;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setAllowDuplicateKeys(false)
                    .setAllowRecursiveKeys(false)
                    .setAllowNonScalarKeys(false)
                    .setMaxAliasesForCollections(0)
                    .setCodePointLimit(MAX_CHARACTERS)
                    .build();

    private YamlText() {}

    /** The root of the document, or nothing, the mistakes said. */
    static Optional<Node> parse(String text, Mistakes mistakes) {
        if (text.length() > MAX_CHARACTERS) {
            mistakes.add(1, "", "too-long", MAX_CHARACTERS / 1024);
            return Optional.empty();
        }
        try {
            return flat(text, mistakes)
                    ? new Compose(SETTINGS).composeString(text)
                    : Optional.empty();
        } catch (MarkedYamlEngineException broken) {
            mistakes.add(line(broken.getProblemMark()), "", "syntax", broken.getProblem());
            return Optional.empty();
        } catch (YamlEngineException broken) {
            mistakes.add(1, "", "syntax", broken.getMessage());
            return Optional.empty();
        }
    }

    private static boolean flat(String text, Mistakes mistakes) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            depth += depthChange(event);
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            if (event instanceof AliasEvent) {
                mistakes.add(line(event.getStartMark()), "", "alias");
            } else if (depth > MAX_DEPTH || documents > 1) {
                String key = documents > 1 ? "documents" : "depth";
                mistakes.add(line(event.getStartMark()), "", key, MAX_DEPTH);
                return false;
            }
        }
        return documents == 1 && mistakes.isEmpty() || empty(documents, mistakes);
    }

    private static boolean empty(int documents, Mistakes mistakes) {
        if (documents == 0) {
            mistakes.add(1, "", "empty");
        }
        return false;
    }

    private static int depthChange(Event event) {
        return switch (event) {
            case CollectionStartEvent _ -> 1;
            case CollectionEndEvent _ -> -1;
            default -> 0;
        };
    }

    static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    /** The tags of plain JSON values; anything else in a document is refused. */
    static final List<String> TAGS =
            List.of("null", "bool", "int", "float", "str", "seq", "map").stream()
                    .map("tag:yaml.org,2002:"::concat)
                    .toList();
}
