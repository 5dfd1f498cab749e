package fr.parvis.audit;

import fr.parvis.kernel.CommuneId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last seal of each commune, noted in a file outside the database by the node that sealed: a
 * chain cannot tell by itself that its end was cut off.
 */
@Component
class Checkpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final Path file;
    private Map<Integer, Mark> marks;

    Checkpoints(@Value("${parvis.data:.parvis/data}") Path data) {
        this.file = data.resolve("keys").resolve("journal-checkpoints.json");
    }

    /**
     * @param hash hexadecimal
     */
    record Mark(long seq, String hash) {

        static Mark of(Seal seal) {
            return new Mark(seal.seq(), HexFormat.of().formatHex(seal.hash()));
        }
    }

    /** A file that cannot be written makes the proof weaker, and stops nobody. */
    synchronized void note(Map<CommuneId, Seal> sealed) {
        if (sealed.isEmpty()) {
            return;
        }
        try {
            Map<Integer, Mark> all = read();
            sealed.forEach((commune, seal) -> all.put(commune.value(), Mark.of(seal)));
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "journal", "");
            Files.writeString(draft, JsonMapper.shared().writeValueAsString(new TreeMap<>(all)));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            LOG.error("the end of the journals could not be noted in {}", file, failed);
        }
    }

    /** What this node noted last of a commune. */
    synchronized Optional<Mark> of(CommuneId commune) {
        try {
            marks = null;
            return Optional.ofNullable(read().get(commune.value()));
        } catch (IOException unreadable) {
            LOG.error("the end of the journals cannot be read in {}", file, unreadable);
            return Optional.empty();
        }
    }

    private Map<Integer, Mark> read() throws IOException {
        if (marks == null) {
            marks = Files.exists(file) ? parse(Files.readString(file)) : new HashMap<>();
        }
        return marks;
    }

    private static Map<Integer, Mark> parse(String json) throws IOException {
        try {
            return JsonMapper.shared().readValue(json, new TypeReference<>() {});
        } catch (JacksonException damaged) {
            throw new IOException(damaged);
        }
    }
}
