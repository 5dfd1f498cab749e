package fr.parvis.api.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers: what has no value is left out, and each has an ETag. */
@Component
public class Reply {

    private static final int TAG_BYTES = 12;

    private final JsonMapper json;

    Reply(JsonMapper json) {
        this.json =
                json.rebuild()
                        .changeDefaultPropertyInclusion(
                                one -> one.withValueInclusion(JsonInclude.Include.NON_NULL))
                        .build();
    }

    public ResponseEntity<byte[]> ok(Object body) {
        byte[] bytes = json.writeValueAsBytes(body);
        return ok(bytes, tag(bytes));
    }

    /** Of something that has a version, which a later change names in {@code If-Match}. */
    public ResponseEntity<byte[]> ok(Object body, int version) {
        return ok(json.writeValueAsBytes(body), Version.tag(version));
    }

    public ResponseEntity<byte[]> created(Object body, String location) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(location))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(body));
    }

    private static ResponseEntity<byte[]> ok(byte[] bytes, String tag) {
        return ResponseEntity.ok().eTag(tag).contentType(MediaType.APPLICATION_JSON).body(bytes);
    }

    private static String tag(byte[] bytes) {
        return "\"" + HexFormat.of().formatHex(Arrays.copyOf(sha256(bytes), TAG_BYTES)) + "\"";
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
