package fr.parvis.site.declaration;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators record what an audit of accessibility found. */
@Controller
@RequestMapping(DeclarationController.PATH)
class DeclarationController {

    static final String PATH = "/bureau/site/accessibilite";

    private final Audits audits;

    DeclarationController(Audits audits) {
        this.audits = audits;
    }

    @GetMapping
    ModelAndView show(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.CONFIGURE);
        return view(Map.of(), List.of());
    }

    @PostMapping
    ModelAndView record(
            SignedInAgent agent, @RequestParam Map<String, String> posted, Frame frame) {
        NotAllowed.unless(agent, Permission.CONFIGURE);
        return switch (audits.record(audit(posted))) {
            case Outcome.Done<Audit, AuditRefused> _ -> new ModelAndView("redirect:" + PATH);
            case Outcome.Refused<Audit, AuditRefused>(AuditRefused(var faults)) -> {
                ModelAndView view =
                        view(
                                posted,
                                faults.stream()
                                        .map(
                                                it ->
                                                        new ErrorLink(
                                                                it,
                                                                frame.t(
                                                                        "site.declaration.fault."
                                                                                + it)))
                                        .toList());
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    private ModelAndView view(Map<String, String> typed, List<ErrorLink> errors) {
        return new ModelAndView("site/declaration/record")
                .addObject("last", audits.last().orElse(null))
                .addObject("typed", typed)
                .addObject("errors", errors);
    }

    private static Audit audit(Map<String, String> posted) {
        return new Audit(
                day(posted.getOrDefault("date", "")),
                text(posted, "auditeur"),
                number(posted, "conformes"),
                number(posted, "non-conformes"),
                text(posted, "defauts"),
                text(posted, "derogations"),
                text(posted, "exemptions"),
                text(posted, "pages"),
                text(posted, "environnements"),
                text(posted, "outils"),
                text(posted, "schema"));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String text(Map<String, String> posted, String field) {
        return posted.getOrDefault(field, "").strip();
    }

    private static int number(Map<String, String> posted, String field) {
        String typed = text(posted, field);
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }
}
