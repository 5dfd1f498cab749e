package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Needs;
import fr.parvis.api.tokens.Scope;
import fr.parvis.files.Files;
import fr.parvis.requests.RequestDetail;
import fr.parvis.requests.Requests;
import fr.parvis.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Programs fetch files, whole or in parts (RFC 9110 §14). */
@RestController
class ContentController {

    private final Requests requests;
    private final Files files;

    ContentController(Requests requests, Files files) {
        this.requests = requests;
        this.files = files;
    }

    /** Of an answer, of a message or of a document. */
    @GetMapping(ListRequests.ROOT + "/{number}/files/{id}")
    @Needs(Scope.DOCUMENTS_READ)
    ResponseEntity<Resource> content(
            Caller caller, @PathVariable String number, @PathVariable long id) {
        RequestDetail.File file =
                requests.file(caller.program(), number, id).orElseThrow(NotFound::new);
        byte[] digest = HexFormat.of().parseHex(file.sha256());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .eTag("\"" + file.sha256() + "\"")
                .header(
                        "Repr-Digest",
                        "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new StoredContent(files, file));
    }
}
