package fr.parvis.records.slips;

import fr.parvis.files.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Recomputes all that a slip proves by. */
@Component
public class VerifySlip {

    private final Lines lines;
    private final Files files;
    private final Proofs proofs;

    VerifySlip(Lines lines, Files files, Proofs proofs) {
        this.lines = lines;
        this.files = files;
        this.proofs = proofs;
    }

    /**
     * @param lines as they were when the slip was closed
     * @param approval who approved, when, under which visa
     * @param paper the PDF on the disk
     */
    public record Verdict(boolean lines, boolean approval, boolean paper) {

        public boolean good() {
            return lines && approval && paper;
        }
    }

    public Verdict verify(Slip slip) {
        return new Verdict(
                Proofs.of(lines.all(slip.id())).equals(slip.proof()),
                proofs.seal(slip, slip.fileSha256()).equals(slip.seal()),
                sha256(slip.fileId()).equals(slip.fileSha256()));
    }

    private String sha256(long file) {
        try (InputStream in = files.open(file)) {
            return Proofs.sha256(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
