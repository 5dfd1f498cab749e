package fr.parvis.procedures.web;

import fr.parvis.commune.Departments;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import fr.parvis.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /demarches/CODE}: what to know before starting. */
@Controller
class SheetController {

    private final Procedures procedures;
    private final Departments departments;

    SheetController(Procedures procedures, Departments departments) {
        this.procedures = procedures;
        this.departments = departments;
    }

    @Kept
    @GetMapping("/demarches/{code}")
    String show(@PathVariable String code, Frame frame, Model model) {
        Revision revision =
                procedures
                        .current(code)
                        .filter(one -> one.definition().kind().onThePortal())
                        .orElseThrow(NotFound::new);
        model.addAttribute("procedure", revision.definition());
        model.addAttribute("department", departments.get(revision.departmentId()));
        model.addAttribute("next", WhatHappensNext.of(revision.definition(), frame));
        return "procedures/sheet";
    }
}
