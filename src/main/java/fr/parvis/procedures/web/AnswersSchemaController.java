package fr.parvis.procedures.web;

import fr.parvis.forms.Forms;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The JSON Schema of what a procedure asks, for whoever reads requests by a program. */
@Controller
class AnswersSchemaController {

    private static final MediaType JSON_SCHEMA =
            MediaType.parseMediaType("application/schema+json");

    private final Procedures procedures;
    private final Forms forms;

    AnswersSchemaController(Procedures procedures, Forms forms) {
        this.procedures = procedures;
        this.forms = forms;
    }

    @GetMapping("/demarches/{code}/schema.json")
    ResponseEntity<Map<String, Object>> schema(@PathVariable String code, Frame frame) {
        Revision revision =
                procedures
                        .current(code)
                        .filter(one -> one.definition().kind().filled())
                        .filter(one -> one.definition().kind().onThePortal())
                        .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(JSON_SCHEMA)
                .body(forms.schema(revision.definition().form(), frame.locale()));
    }
}
