package fr.parvis.procedures.web;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.DrawCircuit;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Revisions;
import fr.parvis.procedures.drafts.BeginDraft;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.DraftYaml;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.drafts.MayWrite;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** {@code /bureau/demarches/CODE}: one procedure, its circuit for all agents, its revisions. */
@Controller
@RequestMapping("/bureau/demarches/{code}")
class ProcedureController {

    private final Procedures procedures;
    private final Revisions revisions;
    private final Drafts drafts;
    private final BeginDraft begin;
    private final MayWrite mayWrite;

    ProcedureController(
            Procedures procedures,
            Revisions revisions,
            Drafts drafts,
            BeginDraft begin,
            MayWrite mayWrite) {
        this.procedures = procedures;
        this.revisions = revisions;
        this.drafts = drafts;
        this.begin = begin;
        this.mayWrite = mayWrite;
    }

    @GetMapping
    String show(@PathVariable String code, SignedInAgent agent, Frame frame, Model model) {
        Optional<Revision> current = procedures.current(code);
        boolean author = mayWrite.may(agent, code);
        Optional<Draft> draft = author ? drafts.find(code) : Optional.<Draft>empty();
        List<Revisions.Line> history = author ? revisions.of(code) : List.of();
        if (current.isEmpty() && draft.isEmpty() && history.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("code", code);
        model.addAttribute("author", author);
        model.addAttribute("draft", draft.orElse(null));
        model.addAttribute("revisions", history);
        model.addAttribute("shown", current.map(it -> shown(it, frame)).orElse(null));
        return "procedures/procedure";
    }

    @GetMapping("/revisions/{number}/texte")
    ResponseEntity<byte[]> text(
            @PathVariable String code, @PathVariable int number, SignedInAgent agent) {
        mayWrite.check(agent, code);
        var line =
                revisions.of(code).stream()
                        .filter(it -> it.number() == number)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return yaml(code + "-" + number, revisions.text(line.id()));
    }

    @GetMapping("/atelier/texte")
    ResponseEntity<byte[]> draft(@PathVariable String code, SignedInAgent agent) {
        mayWrite.check(agent, code);
        Draft draft = drafts.find(code).orElseThrow(NotFound::new);
        return yaml(code, DraftYaml.of(draft.tree()));
    }

    @PostMapping("/revisions/{number}/reprendre")
    String restore(@PathVariable String code, @PathVariable int number, SignedInAgent agent) {
        mayWrite.check(agent, code);
        if (!begin.restore(code, number, agent.id())) {
            throw new NotFound();
        }
        return "redirect:/bureau/demarches/" + code + "/atelier";
    }

    private static ResponseEntity<byte[]> yaml(String name, String text) {
        var file = ContentDisposition.attachment().filename(name + ".yaml").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ShownCircuit shown(Revision revision, Frame frame) {
        var definition = revision.definition();
        return new ShownCircuit(
                revision,
                definition.kind().filled()
                        ? DrawCircuit.draw(definition.circuit(), List.of(), null, frame)
                        : null);
    }
}
