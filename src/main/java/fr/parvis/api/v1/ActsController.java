package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.JsonBody;
import fr.parvis.api.calls.Needs;
import fr.parvis.api.calls.Once;
import fr.parvis.api.calls.Reply;
import fr.parvis.api.calls.Version;
import fr.parvis.api.tokens.Scope;
import fr.parvis.requests.RequestDetail;
import fr.parvis.requests.RequestDetail.Document;
import fr.parvis.requests.RequestDetail.Message;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programs work on requests: move them, write, give documents, name them. */
@RestController
@RequestMapping(path = ListRequests.ROOT + "/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
class ActsController {

    private final ActOnRequest act;
    private final Once once;
    private final Reply reply;

    ActsController(ActOnRequest act, Once once, Reply reply) {
        this.act = act;
        this.once = once;
        this.reply = reply;
    }

    @PostMapping(path = "/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Scope.REQUESTS_WRITE)
    ResponseEntity<byte[]> follow(
            Caller caller,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            JsonBody body) {
        Bodies.Followed order = body.as(Bodies.Followed.class);
        return once.answer(
                caller,
                body,
                () -> {
                    RequestDetail now = act.follow(caller, number, Version.of(ifMatch), order);
                    return reply.ok(now, now.version());
                });
    }

    @PostMapping(path = "/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Scope.REQUESTS_WRITE)
    ResponseEntity<byte[]> write(Caller caller, @PathVariable String number, JsonBody body) {
        Bodies.Written order = body.as(Bodies.Written.class);
        return once.answer(
                caller,
                body,
                () -> {
                    Message written = act.write(caller, number, order);
                    return reply.created(written, at(number, "messages"));
                });
    }

    @PostMapping(path = "/documents", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Scope.DOCUMENTS_WRITE)
    ResponseEntity<byte[]> give(Caller caller, @PathVariable String number, JsonBody body) {
        Bodies.Given order = body.as(Bodies.Given.class);
        return once.answer(
                caller,
                body,
                () -> {
                    Document given = act.give(caller, number, order);
                    return reply.created(given, at(number, "files/" + given.file().id()));
                });
    }

    @GetMapping("/reference")
    @Needs(Scope.REQUESTS_READ)
    ResponseEntity<byte[]> reference(Caller caller, @PathVariable String number) {
        return reply.ok(act.reference(caller, number));
    }

    @PutMapping(path = "/reference", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Scope.REQUESTS_WRITE)
    ResponseEntity<byte[]> name(Caller caller, @PathVariable String number, JsonBody body) {
        return reply.ok(act.name(caller, number, body.as(Bodies.Referred.class)));
    }

    private static String at(String number, String place) {
        return ListRequests.ROOT + "/" + number + "/" + place;
    }
}
