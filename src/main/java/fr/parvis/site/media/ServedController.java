package fr.parvis.site.media;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Hands over images and documents to everybody, never as a page of this site. */
@Controller
class ServedController {

    private static final Pattern IMAGE =
            Pattern.compile("([0-9a-f]{32})-\\d{1,5}\\.(avif|webp|jpg|png)");
    private static final String LOCKED = "sandbox; default-src 'none'";

    /** Without sandbox: browsers refuse to start their reader of PDF in one. */
    private static final String READER = "default-src 'none'; frame-ancestors 'self'";

    private static final String PDF = "application/pdf";

    private final MediaRows rows;
    private final RenditionRows renditions;
    private final Files files;

    ServedController(MediaRows rows, RenditionRows renditions, Files files) {
        this.rows = rows;
        this.renditions = renditions;
        this.files = files;
    }

    /** The bytes behind such an address never change. */
    @GetMapping("/medias/{name}")
    ResponseEntity<Resource> image(@PathVariable String name, HttpServletResponse response) {
        Matcher parts = IMAGE.matcher(name);
        if (!parts.matches()) {
            throw new NotFound();
        }
        String format = parts.group(2).equals("jpg") ? "jpeg" : parts.group(2);
        var served = renditions.served(parts.group(1), format).orElseThrow(NotFound::new);
        response.setHeader("Content-Security-Policy", LOCKED);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/" + format))
                .contentLength(served.size())
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(new InputStreamResource(files.open(served.file())));
    }

    /** Behind such an address the content may be replaced: browsers ask whether it was. */
    @GetMapping("/documents/{key}/{name}")
    ResponseEntity<Resource> document(
            @PathVariable String key, WebRequest request, HttpServletResponse response) {
        Media media = rows.byKey(key).filter(one -> !one.image()).orElseThrow(NotFound::new);
        StoredFile file = files.get(media.file());
        if (request.checkNotModified("\"" + file.sha256() + "\"")) {
            return null;
        }
        boolean pdf = media.mediaType().equals(PDF);
        var disposition = pdf ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setHeader("Content-Security-Policy", pdf ? READER : LOCKED);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(media.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(media.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(files.open(file.id())));
    }
}
