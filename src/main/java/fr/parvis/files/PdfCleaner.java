package fr.parvis.files;

import fr.parvis.kernel.Outcome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

/**
 * Keeps of a PDF what a person sees and removes what a program could run: forms of the State are
 * full of scripts, so refusing them would refuse honest people. A PDF with nothing to remove is
 * kept byte for byte, so that its signatures stay valid. One that asks for no password but forbids
 * copying (payslips, tax notices) is accepted.
 */
@Component
final class PdfCleaner implements Cleaner {

    private static final int TAIL = 2_048;
    private static final String END = "%%EOF";

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.PDF);
    }

    @Override
    public Outcome<Cleaned, FileRefused> clean(Path received, Format format, String name)
            throws IOException {
        if (!endsProperly(received) || PdfStreams.of(received).swell()) {
            return Outcome.refused(new FileRefused.Unreadable(name));
        }
        try (PDDocument pdf =
                Loader.loadPDF(received.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                return Outcome.refused(new FileRefused.Unreadable(name));
            }
            return Outcome.done(new Cleaned(withoutPrograms(pdf, received), format));
        } catch (InvalidPasswordException locked) {
            return Outcome.refused(new FileRefused.PasswordProtected(name));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Outcome.refused(new FileRefused.Unreadable(name));
        }
    }

    private static Path withoutPrograms(PDDocument pdf, Path received) throws IOException {
        if (!new PdfPrograms(pdf).remove()) {
            return received;
        }
        Path content = received.resolveSibling("pdf");
        pdf.setAllSecurityToBeRemoved(true);
        pdf.save(content.toFile());
        return content;
    }

    /** A transfer cut short loses the end first; the reader would patch that over silently. */
    private static boolean endsProperly(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, content.length())];
            content.seek(content.length() - tail.length);
            content.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains(END);
        }
    }
}
