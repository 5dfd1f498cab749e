package fr.parvis.site.acts;

import fr.parvis.files.Files;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.Contents;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Piece;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

/** Hands over the text of published acts, free and for good, and the certificate of each. */
@Controller
class ActController {

    /** Without sandbox: browsers refuse to start their reader of PDF in one. */
    private static final String READER = "default-src 'none'; frame-ancestors 'self'";

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Contents contents;
    private final ActStore acts;
    private final Files files;
    private final History history;
    private final Certificate certificate;

    ActController(
            Contents contents,
            ActStore acts,
            Files files,
            History history,
            Certificate certificate) {
        this.contents = contents;
        this.acts = acts;
        this.files = files;
        this.history = history;
        this.certificate = certificate;
    }

    @GetMapping("/actes/{id:[0-9]{1,18}}/texte.pdf")
    ResponseEntity<Resource> text(
            @PathVariable long id, WebRequest request, HttpServletResponse response) {
        Content content = content(id);
        Act act = act(id);
        if (act.erased() != null) {
            throw new NotFound();
        }
        if (request.checkNotModified("\"" + act.sha256() + "\"")) {
            return null;
        }
        response.setHeader("Content-Security-Policy", READER);
        return pdf(content.slug() + ".pdf")
                .contentLength(act.bytes())
                .body(new InputStreamResource(files.open(act.file())));
    }

    /**
     * Made once a day at most: what it attests is the day itself. An act that has left the site can
     * still be proved.
     */
    @GetMapping("/actes/{id:[0-9]{1,18}}/certificat.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable long id, HttpServletResponse response) {
        Act act = act(id);
        Piece content = history.piece(id);
        response.setHeader("Content-Security-Policy", READER);
        return pdf("certificat-" + content.slug() + ".pdf").body(certificate.of(content, act));
    }

    private static ResponseEntity.BodyBuilder pdf(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(AN_HOUR).cachePublic())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }

    private Content content(long id) {
        return contents.published(id).orElseThrow(NotFound::new);
    }

    private Act act(long id) {
        return acts.find(id).orElseThrow(NotFound::new);
    }
}
