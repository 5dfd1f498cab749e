package fr.parvis.files;

import fr.parvis.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;

/**
 * Office documents are archives: every entry is unpacked into nothing, counted, and the document
 * refused when it swells beyond reason. It is kept as it came or not at all: a text cannot be
 * relieved of its macros without a risk for its content.
 */
@Component
final class OfficeCleaner implements Cleaner {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(?i).*vbaproject.*|.*/activex/.*|.*oleobject.*|(basic|scripts)/.+"
                            + "|.*\\.(exe|dll|scr|com|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|msi|lnk|zip)");

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.ODT, Format.ODS, Format.DOCX, Format.XLSX);
    }

    @Override
    public Outcome<Cleaned, FileRefused> clean(Path received, Format format, String name)
            throws IOException {
        try (var zip = new ZipFile(received.toFile())) {
            return reasonAgainst(zip, name)
                    .<Outcome<Cleaned, FileRefused>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(new Cleaned(received, format)));
        } catch (ZipException | IllegalArgumentException damaged) {
            return Outcome.refused(new FileRefused.Unreadable(name));
        }
    }

    private static Optional<FileRefused> reasonAgainst(ZipFile zip, String name)
            throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            return Optional.of(new FileRefused.TooLargeInside(name));
        }
        if (zip.stream().anyMatch(entry -> PROGRAM.matcher(entry.getName()).matches())) {
            return Optional.of(new FileRefused.Macros(name));
        }
        if (swells(zip)) {
            return Optional.of(new FileRefused.TooLargeInside(name));
        }
        return encrypted(zip)
                ? Optional.of(new FileRefused.PasswordProtected(name))
                : Optional.empty();
    }

    /** Counts what really comes out: the sizes an archive declares are the sender's word. */
    private static boolean swells(ZipFile zip) throws IOException {
        long left = MOST_BYTES;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(entry)) {
                left -= count(in, left + 1);
            }
            if (left < 0) {
                return true;
            }
        }
        return false;
    }

    private static long count(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[32 * 1024];
        long total = 0;
        for (int n = 0; n >= 0 && total < most; n = in.read(buffer)) {
            total += n;
        }
        return total;
    }

    /** How OpenDocument says so; Office wraps its own in another format, which is not accepted. */
    private static boolean encrypted(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .contains("encryption-data");
        }
    }
}
