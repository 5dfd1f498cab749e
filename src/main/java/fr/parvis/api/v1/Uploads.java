package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.ProblemType;
import fr.parvis.api.calls.Refused;
import fr.parvis.database.InstallationKeys;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The handles of files that a program sent and has not used yet. Sealed for the program and for
 * what the file was checked for: the number of any other file is worth nothing.
 */
@Component
class Uploads {

    /** For a message or a document, which any field is not. */
    static final String NO_FIELD = "";

    private static final Pattern HANDLE = Pattern.compile("(\\d{1,18})\\.([\\w-]{22})");
    private static final int SEAL_BYTES = 16;

    private final InstallationKeys keys;
    private final Files files;

    Uploads(InstallationKeys keys, Files files) {
        this.keys = keys;
        this.files = files;
    }

    /**
     * @param field for which it was checked, as {@code procedure/field}; or {@link #NO_FIELD}
     */
    String handle(Caller caller, StoredFile file, String field) {
        return file.id() + "." + seal(caller, Long.toString(file.id()), field);
    }

    /**
     * @throws Refused where it is no handle of this program, for this field, or the file is gone
     */
    StoredFile file(Caller caller, String handle, String field) {
        var parts = HANDLE.matcher(handle == null ? "" : handle);
        if (!parts.matches() || !same(parts.group(2), seal(caller, parts.group(1), field))) {
            throw new Refused(ProblemType.UPLOAD).with("upload", handle);
        }
        return files.get(List.of(Long.valueOf(parts.group(1)))).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemType.UPLOAD).with("upload", handle));
    }

    /**
     * Does what claims files; one that was used before is refused like one that is gone.
     *
     * @throws Refused where a file cannot be claimed any more
     */
    <T> T use(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoSuchElementException used) {
            throw new Refused(ProblemType.UPLOAD);
        }
    }

    private String seal(Caller caller, String file, String field) {
        String what =
                String.join(
                        "\n", CommuneScope.current().toString(), caller.software(), file, field);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(keys.seal("api-upload", what), SEAL_BYTES));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
