package fr.parvis.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Answers to a web request that hand over a file, streamed, and never as a page of this site. */
@Component
public class FileDownloads {

    private static final String LOCKED = "sandbox; default-src 'none'";

    /** Without sandbox for PDF: browsers refuse to start their reader in one. */
    private static final String FRAMED = "default-src 'none'; frame-ancestors 'self'";

    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/jpeg", "image/png", "image/webp");

    private final Files files;

    FileDownloads(Files files) {
        this.files = files;
    }

    /** To save or to open with a program of the reader's. */
    public ResponseEntity<Resource> attachment(StoredFile file) {
        return attachment(file.name(), file.mediaType(), file.size(), files.open(file.id()));
    }

    /** The same for a document made on the spot. */
    public ResponseEntity<Resource> attachment(String name, String mediaType, byte[] content) {
        return attachment(name, mediaType, content.length, new ByteArrayInputStream(content));
    }

    /** To look at inside a page of this site; what no browser shows by itself is an attachment. */
    public ResponseEntity<Resource> preview(StoredFile file) {
        if (!SHOWN.contains(file.mediaType())) {
            return attachment(file);
        }
        var inline = ContentDisposition.inline().filename(file.name(), StandardCharsets.UTF_8);
        String policy = file.image() ? LOCKED + "; frame-ancestors 'self'" : FRAMED;
        replace("X-Frame-Options", "SAMEORIGIN");
        return answer(inline.build(), policy, file.mediaType(), file.size())
                .body(new InputStreamResource(files.open(file.id())));
    }

    /** The same for a PDF made on the spot, which is kept nowhere. */
    public ResponseEntity<Resource> preview(String name, byte[] pdf) {
        var inline = ContentDisposition.inline().filename(name, StandardCharsets.UTF_8);
        return answer(inline.build(), FRAMED, MediaType.APPLICATION_PDF_VALUE, pdf.length)
                .body(new InputStreamResource(new ByteArrayInputStream(pdf)));
    }

    private static ResponseEntity<Resource> attachment(
            String name, String mediaType, long size, InputStream content) {
        var attachment = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8);
        return answer(attachment.build(), LOCKED, mediaType, size)
                .body(new InputStreamResource(content));
    }

    private static ResponseEntity.BodyBuilder answer(
            ContentDisposition disposition, String policy, String mediaType, long size) {
        replace("Content-Security-Policy", policy);
        replace("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(size)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", disposition.toString());
    }

    /**
     * Every answer has these headers already; one given with the entity would be added beside it,
     * and a browser obeys the stricter of two policies.
     */
    private static void replace(String header, String value) {
        if (RequestContextHolder.currentRequestAttributes()
                instanceof ServletRequestAttributes request) {
            request.getResponse().setHeader(header, value);
        }
    }
}
