package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Needs;
import fr.parvis.api.calls.Reply;
import fr.parvis.api.tokens.Scope;
import fr.parvis.requests.RequestDetail;
import fr.parvis.requests.RequestSummary;
import fr.parvis.requests.Requests;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programs read requests. */
@RestController
@RequestMapping(path = ListRequests.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class RequestsController {

    private final Requests requests;
    private final ListRequests list;
    private final Reply reply;

    RequestsController(Requests requests, ListRequests list, Reply reply) {
        this.requests = requests;
        this.list = list;
        this.reply = reply;
    }

    @GetMapping
    @Needs(Scope.REQUESTS_READ)
    ResponseEntity<byte[]> list(Caller caller, @ModelAttribute Asked asked) {
        Listed<RequestSummary> page = list.page(caller, asked);
        ResponseEntity<byte[]> answer = reply.ok(page);
        return page.next() == null
                ? answer
                : ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(page.next()))
                        .body(answer.getBody());
    }

    @GetMapping("/{number}")
    @Needs(Scope.REQUESTS_READ)
    ResponseEntity<byte[]> one(Caller caller, @PathVariable String number, Locale locale) {
        RequestDetail found = requests.read(caller.program(), number, locale);
        return reply.ok(found, found.version());
    }

    @GetMapping("/{number}/history")
    @Needs(Scope.REQUESTS_READ)
    ResponseEntity<byte[]> history(Caller caller, @PathVariable String number) {
        return reply.ok(Listed.all(requests.history(caller.program(), number)));
    }

    @GetMapping("/{number}/messages")
    @Needs(Scope.REQUESTS_READ)
    ResponseEntity<byte[]> messages(Caller caller, @PathVariable String number) {
        return reply.ok(Listed.all(requests.messages(caller.program(), number)));
    }

    @GetMapping("/{number}/documents")
    @Needs(Scope.DOCUMENTS_READ)
    ResponseEntity<byte[]> documents(Caller caller, @PathVariable String number) {
        return reply.ok(Listed.all(requests.documents(caller.program(), number)));
    }

    @GetMapping("/{number}/files")
    @Needs(Scope.DOCUMENTS_READ)
    ResponseEntity<byte[]> files(Caller caller, @PathVariable String number) {
        return reply.ok(Listed.all(requests.files(caller.program(), number)));
    }
}
