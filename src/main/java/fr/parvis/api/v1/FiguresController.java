package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Needs;
import fr.parvis.api.calls.Reply;
import fr.parvis.api.tokens.Scope;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Programs read figures, and what their token allows. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class FiguresController {

    private final CountFigures figures;
    private final DescribeToken tokens;
    private final Reply reply;

    FiguresController(CountFigures figures, DescribeToken tokens, Reply reply) {
        this.figures = figures;
        this.tokens = tokens;
        this.reply = reply;
    }

    /** Whose token it is: the first call of a new connection. */
    @GetMapping("/token")
    @Needs({})
    ResponseEntity<byte[]> token(Caller caller) {
        return reply.ok(tokens.describe(caller));
    }

    /**
     * @param from first day; the last thirty where nothing is said
     * @param to last day
     */
    @GetMapping("/figures")
    @Needs(Scope.FIGURES_READ)
    ResponseEntity<byte[]> figures(
            Caller caller,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate to,
            @RequestParam(required = false) String department) {
        return reply.ok(figures.count(caller, from, to, department));
    }
}
