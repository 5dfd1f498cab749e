package fr.parvis.site.pages;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
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

/** Hands over the files that published contents give, and no others; read as they are sent. */
@Controller
class FactFileController {

    private static final String LOCKED = "sandbox; default-src 'none'";

    /** Without sandbox: browsers refuse to start their reader of PDF in one. */
    private static final String READER = "default-src 'none'; frame-ancestors 'self'";

    private final Contents contents;
    private final ContentKinds kinds;
    private final Forms forms;
    private final Files files;

    FactFileController(Contents contents, ContentKinds kinds, Forms forms, Files files) {
        this.contents = contents;
        this.kinds = kinds;
        this.forms = forms;
        this.files = files;
    }

    @GetMapping("/fichiers/{content:[0-9]{1,18}}/{file:[0-9]{1,18}}/{name}")
    ResponseEntity<Resource> file(
            @PathVariable("content") long id,
            @PathVariable long file,
            WebRequest request,
            HttpServletResponse response) {
        Content content = contents.published(id).orElseThrow(NotFound::new);
        if (!gives(content, file)) {
            throw new NotFound();
        }
        StoredFile stored = files.get(file);
        if (request.checkNotModified("\"" + stored.sha256() + "\"")) {
            return null;
        }
        boolean pdf = stored.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader("Content-Security-Policy", pdf ? READER : LOCKED);
        var disposition = pdf ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .contentLength(stored.size())
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(stored.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(files.open(file)));
    }

    /** The text of an act is handed over as it was posted, and nowhere else. */
    private boolean gives(Content content, long file) {
        ContentKind kind = kinds.get(content.kind());
        Answers facts = kind.lasting() ? content.facts().with("text", null) : content.facts();
        return forms.files(kind.form(), facts).contains(file);
    }
}
