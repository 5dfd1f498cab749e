package fr.parvis.procedures.web;

import fr.parvis.commune.Departments;
import fr.parvis.procedures.CloseProcedure;
import fr.parvis.procedures.CloseProcedure.Closed;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import fr.parvis.ui.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /demarches/CODE}: what to know before starting. */
@Controller
class SheetController {

    private final Procedures procedures;
    private final Departments departments;
    private final CloseProcedure close;

    SheetController(Procedures procedures, Departments departments, CloseProcedure close) {
        this.procedures = procedures;
        this.departments = departments;
        this.close = close;
    }

    @Kept
    @GetMapping("/demarches/{code}")
    String show(@PathVariable String code, Frame frame, Model model) {
        Optional<Revision> open =
                procedures.current(code).filter(one -> one.definition().kind().onThePortal());
        if (open.isEmpty()) {
            return closed(code, frame, model);
        }
        Revision revision = open.get();
        model.addAttribute("procedure", revision.definition());
        model.addAttribute("department", departments.get(revision.departmentId()));
        model.addAttribute("next", WhatHappensNext.of(revision.definition(), frame));
        return "procedures/sheet";
    }

    /** What was online once says so, with the town hall's word. */
    private String closed(String code, Frame frame, Model model) {
        Closed closed = close.closed(code).orElseThrow(NotFound::new);
        ProcedureDefinition definition = procedures.revision(closed.revision()).definition();
        if (!definition.kind().onThePortal()) {
            throw new NotFound();
        }
        model.addAttribute("title", frame.t(definition.title()));
        model.addAttribute("words", closed.words());
        return "procedures/closed";
    }
}
