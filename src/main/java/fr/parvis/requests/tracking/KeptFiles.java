package fr.parvis.requests.tracking;

import fr.parvis.database.InstallationKeys;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.life.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Files received with a form that was refused for another reason: they need not be chosen again.
 * They are provisional, a day long; the form carries them sealed, so that it can name no other.
 */
@Component
class KeptFiles {

    private final InstallationKeys keys;
    private final Files files;

    KeptFiles(InstallationKeys keys, Files files) {
        this.keys = keys;
        this.files = files;
    }

    List<KeptFile> of(Request request, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : files.get(ids).stream()
                        .map(file -> new KeptFile(file.id() + "." + seal(request, file.id()), file))
                        .toList();
    }

    /** Those that the form of this request carried and that are still there. */
    List<Long> read(Request request, List<String> tokens) {
        List<Long> ids =
                tokens.stream()
                        .filter(token -> token.matches("\\d{1,18}\\.[0-9a-f]+"))
                        .filter(token -> sealed(request, token))
                        .map(KeptFiles::id)
                        .distinct()
                        .toList();
        return ids.isEmpty() ? ids : files.get(ids).stream().map(StoredFile::id).toList();
    }

    private boolean sealed(Request request, String token) {
        return MessageDigest.isEqual(
                token.substring(token.indexOf('.') + 1).getBytes(StandardCharsets.US_ASCII),
                seal(request, id(token)).getBytes(StandardCharsets.US_ASCII));
    }

    private static long id(String token) {
        return Long.parseLong(token.substring(0, token.indexOf('.')));
    }

    private String seal(Request request, long file) {
        String what = CommuneScope.current() + " " + request.id() + " " + file;
        return HexFormat.of().formatHex(keys.seal("kept-file", what));
    }
}
