package fr.parvis.database.secrets;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The keys as the file says them: JSON that an operator can read, and must not edit. */
final class KeyText {

    private static final String ABOUT =
            "Keys of the secrets in the database of Parvis. Keep a copy, but not beside the backup of"
                    + " the database.";

    private KeyText() {}

    /**
     * @throws IllegalArgumentException when it holds no keys
     */
    static KeyRing read(String json) {
        try {
            Text text = JsonMapper.shared().readValue(json, Text.class);
            if (text.keys() == null) {
                throw new IllegalArgumentException("no keys");
            }
            return new KeyRing(text.keys().stream().map(KeyText::key).toList(), signing(text));
        } catch (JacksonException | NullPointerException damaged) {
            throw new IllegalArgumentException(damaged);
        }
    }

    static String of(KeyRing ring) {
        var lines =
                ring.keys().stream()
                        .map(
                                key ->
                                        new Line(
                                                key.name(),
                                                key.from().toString(),
                                                Base64.getEncoder().encodeToString(key.secret())))
                        .toList();
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(new Text(ABOUT, lines, signing(ring.signing())))
                + "\n";
    }

    private static RingKey key(Line line) {
        try {
            return RingKey.of(
                    HexFormat.fromHexDigits(line.id()),
                    Base64.getDecoder().decode(line.key()),
                    Instant.parse(line.from()));
        } catch (java.time.DateTimeException notAMoment) {
            throw new IllegalArgumentException(notAMoment);
        }
    }

    private static SigningKey signing(Text text) {
        return text.signing() == null
                ? null
                : new SigningKey(
                        Base64.getDecoder().decode(text.signing().key()),
                        Base64.getDecoder().decode(text.signing().publicKey()));
    }

    private static Signing signing(SigningKey key) {
        var encoder = Base64.getEncoder();
        return new Signing(
                encoder.encodeToString(key.secret()), encoder.encodeToString(key.publicKey()));
    }

    private record Text(String about, List<Line> keys, Signing signing) {}

    private record Signing(String key, String publicKey) {}

    private record Line(String id, String from, String key) {}
}
