package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Needs;
import fr.parvis.api.calls.Reply;
import fr.parvis.api.tokens.Scope;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programs read what can be asked for here, and how. */
@RestController
@RequestMapping(path = "/api/v1/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
class ProceduresController {

    private final DescribeProcedures procedures;
    private final Reply reply;

    ProceduresController(DescribeProcedures procedures, Reply reply) {
        this.procedures = procedures;
        this.reply = reply;
    }

    @GetMapping
    @Needs(Scope.PROCEDURES_READ)
    ResponseEntity<byte[]> list(Caller caller, Locale locale) {
        return reply.ok(Listed.all(procedures.all(caller.program(), locale)));
    }

    @GetMapping("/{code}")
    @Needs(Scope.PROCEDURES_READ)
    ResponseEntity<byte[]> one(Caller caller, @PathVariable String code, Locale locale) {
        return reply.ok(procedures.one(caller.program(), code, locale));
    }

    /** JSON Schema of the answers to the form that is in force. */
    @GetMapping("/{code}/form")
    @Needs(Scope.PROCEDURES_READ)
    ResponseEntity<byte[]> form(Caller caller, @PathVariable String code, Locale locale) {
        return reply.ok(procedures.form(caller.program(), code, locale));
    }

    @GetMapping("/{code}/revisions")
    @Needs(Scope.PROCEDURES_READ)
    ResponseEntity<byte[]> revisions(Caller caller, @PathVariable String code) {
        return reply.ok(Listed.all(procedures.revisions(caller.program(), code)));
    }

    /** The same schema of a revision, which requests received under it follow. */
    @GetMapping("/{code}/revisions/{number}/form")
    @Needs(Scope.PROCEDURES_READ)
    ResponseEntity<byte[]> formOf(
            Caller caller, @PathVariable String code, @PathVariable int number, Locale locale) {
        return reply.ok(procedures.form(caller.program(), code, number, locale));
    }
}
