package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Needs;
import fr.parvis.api.calls.ProblemType;
import fr.parvis.api.calls.Refused;
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
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
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
            Caller caller,
            @PathVariable String number,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) String range) {
        RequestDetail.File file =
                requests.file(caller.program(), number, id).orElseThrow(NotFound::new);
        check(range, file.size());
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

    /** Before anything is sent: a part that is not there is a problem like any other. */
    private static void check(String range, long size) {
        try {
            if (HttpRange.parseRanges(range).stream()
                    .anyMatch(part -> part.getRangeStart(size) >= size)) {
                throw new IllegalArgumentException();
            }
        } catch (IllegalArgumentException beyond) {
            throw new Refused(ProblemType.RANGE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
        }
    }
}
