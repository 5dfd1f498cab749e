package fr.parvis.audit;

import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Fault;
import fr.parvis.audit.Verification.Intact;
import fr.parvis.database.secrets.Signatures;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Checks an exported journal by itself: no database, no installation, only the file. */
public final class VerifyExport {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final MessageDigest digest = ExportJournal.sha256();
    private Chain chain;
    private Seal first;

    private VerifyExport() {}

    /**
     * @param found what recomputing the file tells
     * @param commune as it calls itself
     * @param fingerprint of the key that signed: the reader compares it with the installation's
     */
    public record Result(Verification found, String commune, String fingerprint) {}

    /**
     * @throws NotAnExport when the file is none
     */
    public static Result verify(Path file) throws IOException, NotAnExport {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new VerifyExport().verify(reader);
        } catch (JacksonException
                | IllegalArgumentException
                | java.nio.charset.CharacterCodingException other) {
            throw new NotAnExport(other);
        }
    }

    /** The last two lines are not entries: two are held back while reading. */
    private Result verify(BufferedReader reader) throws IOException, NotAnExport {
        var held = new ArrayDeque<String>();
        Optional<Broken> broken = Optional.empty();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            held.addLast(line);
            if (held.size() > 2) {
                String entry = held.removeFirst();
                broken = broken.isPresent() ? broken : entry(entry);
            }
        }
        if (held.size() < 2) {
            throw new NotAnExport(null);
        }
        String manifest = held.removeFirst();
        return result(broken, manifest, held.removeFirst());
    }

    private Optional<Broken> entry(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        ExportedLine line = JSON.readValue(text, ExportedLine.class);
        Seal seal = line.seal();
        if (chain == null) {
            first = seal;
            chain = new Chain(new Seal(seal.seq() - 1, 0, new byte[0], seal.previous()));
        }
        return chain.next(seal, line.entry());
    }

    private Result result(Optional<Broken> broken, String text, String signedText)
            throws NotAnExport {
        if (text.contains("\"seq\"")) {
            return new Result(new Broken(0, 0, Fault.CUT_OFF), "", "");
        }
        Manifest manifest = JSON.readValue(text, Manifest.class);
        Manifest.Signed signed = JSON.readValue(signedText, Manifest.Signed.class);
        if (manifest.last() == null || signed.key() == null || signed.signature() == null) {
            throw new NotAnExport(null);
        }
        byte[] key = Base64.getDecoder().decode(signed.key());
        boolean vouched =
                Signatures.verify(
                        key,
                        text.getBytes(StandardCharsets.UTF_8),
                        Base64.getDecoder().decode(signed.signature()));
        Verification found =
                broken.<Verification>map(it -> it)
                        .or(() -> vouched ? whole(manifest) : Optional.of(altered()))
                        .orElseGet(() -> new Intact(manifest.count()));
        return new Result(found, manifest.commune(), Signatures.fingerprint(key));
    }

    /** Why the lines are not those that the manifest tells of. */
    private Optional<Verification> whole(Manifest manifest) {
        if (chain == null) {
            return manifest.count() == 0
                    ? Optional.empty()
                    : Optional.of(new Broken(0, manifest.firstSeal(), Fault.CUT_OFF));
        }
        if (chain.last().seq() < manifest.lastSeal()) {
            return Optional.of(new Broken(0, manifest.lastSeal(), Fault.CUT_OFF));
        }
        if (first.seq() > manifest.firstSeal()) {
            return Optional.of(new Broken(first.entry(), first.seq(), Fault.BROKEN_LINK));
        }
        boolean same = HexFormat.of().formatHex(digest.digest()).equals(manifest.sha256());
        return same ? Optional.empty() : Optional.of(altered());
    }

    private static Verification altered() {
        return new Broken(0, 0, Fault.ALTERED_FILE);
    }

    /** The file is not an exported journal. */
    public static final class NotAnExport extends Exception {

        private static final long serialVersionUID = 1;

        private NotAnExport(Exception why) {
            super(why);
        }
    }
}
