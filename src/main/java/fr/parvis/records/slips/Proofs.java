package fr.parvis.records.slips;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a slip proves by: the hash of its lines, and a seal that only this installation can make.
 */
@Component
class Proofs {

    private static final HexFormat HEX = HexFormat.of();

    private final InstallationKeys keys;

    Proofs(InstallationKeys keys) {
        this.keys = keys;
    }

    static String of(List<Line> lines) {
        return sha256(
                lines.stream()
                        .map(Line::text)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    String seal(Slip slip, String fileSha256) {
        String text =
                String.join(
                        "\t",
                        CommuneScope.current().toString(),
                        Long.toString(slip.id()),
                        slip.rule(),
                        slip.fate().name(),
                        slip.approvedBy(),
                        slip.approvedAt().toString(),
                        slip.visa(),
                        String.valueOf(slip.visaOn()),
                        slip.doneAt().toString(),
                        slip.proof(),
                        fileSha256);
        return HEX.formatHex(keys.seal("retention-slip", text));
    }
}
