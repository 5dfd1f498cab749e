package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.JsonBody;
import fr.parvis.api.calls.Needs;
import fr.parvis.api.calls.Once;
import fr.parvis.api.calls.Reply;
import fr.parvis.api.tokens.Scope;
import fr.parvis.requests.RequestDetail;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programs file requests for people. */
@RestController
@RequestMapping(path = ListRequests.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class FilingController {

    private final FileRequest file;
    private final Once once;
    private final Reply reply;

    FilingController(FileRequest file, Once once, Reply reply) {
        this.file = file;
        this.once = once;
        this.reply = reply;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Scope.REQUESTS_FILE)
    ResponseEntity<byte[]> file(Caller caller, JsonBody body) {
        Bodies.Filed order = body.as(Bodies.Filed.class);
        return once.answer(
                caller,
                body,
                () -> {
                    RequestDetail filed = file.file(caller, order);
                    return reply.created(filed, ListRequests.ROOT + "/" + filed.number());
                });
    }
}
