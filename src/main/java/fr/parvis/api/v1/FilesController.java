package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Needs;
import fr.parvis.api.calls.Once;
import fr.parvis.api.calls.Refused;
import fr.parvis.api.calls.Reply;
import fr.parvis.api.tokens.Scope;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Programs send files, one at a time, before they use them. */
@RestController
@RequestMapping(path = "/api/v1/files", produces = MediaType.APPLICATION_JSON_VALUE)
class FilesController {

    private final ReceiveUpload receive;
    private final Once once;
    private final Reply reply;

    FilesController(ReceiveUpload receive, Once once, Reply reply) {
        this.receive = receive;
        this.once = once;
        this.reply = reply;
    }

    /**
     * @param procedure with {@code field}: the question that the file answers
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs({Scope.REQUESTS_FILE, Scope.REQUESTS_WRITE, Scope.DOCUMENTS_WRITE})
    ResponseEntity<byte[]> send(
            Caller caller,
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) String field,
            @RequestParam MultipartFile file)
            throws IOException {
        if ((procedure == null) != (field == null)) {
            throw Refused.parameter(procedure == null ? "procedure" : "field");
        }
        byte[] content = file.getBytes();
        return once.answer(
                caller,
                content,
                () ->
                        reply.created(
                                receive.receive(
                                        caller,
                                        procedure,
                                        field,
                                        file.getOriginalFilename(),
                                        content),
                                "/api/v1/files"));
    }
}
