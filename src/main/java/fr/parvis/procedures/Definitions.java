package fr.parvis.procedures;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.reading.ReadDefinition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Definitions by the SHA-256 of their text. Communes that use the same text share one definition:
 * 1,500 of them read the library once.
 */
@Component
class Definitions {

    private final ReadDefinition reader;
    private final Map<String, ProcedureDefinition> known = new ConcurrentHashMap<>();
    private final Set<String> sound = ConcurrentHashMap.newKeySet();

    Definitions(ReadDefinition reader) {
        this.reader = reader;
    }

    /** Reads and checks a text for a commune that has these departments. */
    Outcome<ProcedureDefinition, PublishRefused> check(
            String yaml, Collection<String> departments) {
        String sha256 = sha256(yaml);
        if (sound.contains(sha256) && departments.contains(known.get(sha256).department())) {
            return Outcome.done(known.get(sha256));
        }
        return reader.read(yaml, departments).map(definition -> keep(sha256, definition));
    }

    private ProcedureDefinition keep(String sha256, ProcedureDefinition definition) {
        known.putIfAbsent(sha256, definition);
        sound.add(sha256);
        return known.get(sha256);
    }

    boolean knows(String sha256) {
        return known.containsKey(sha256);
    }

    /** A definition that was published; its text is asked for only when nobody read it yet. */
    ProcedureDefinition published(String sha256, Supplier<String> yaml) {
        return known.computeIfAbsent(sha256, _ -> reader.readPublished(yaml.get()));
    }

    static String sha256(String yaml) {
        try {
            byte[] text = yaml.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
