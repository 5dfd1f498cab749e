package fr.parvis.administration;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.audit.ExportJournal;
import fr.parvis.audit.KeepJournal;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Administrators take the journal out as a file that proves itself, and say how long it is kept.
 */
@Controller
@RequestMapping(JournalController.PATH)
class JournalCareController {

    private final ExportJournal export;
    private final KeepJournal keep;
    private final Communes communes;

    JournalCareController(ExportJournal export, KeepJournal keep, Communes communes) {
        this.export = export;
        this.keep = keep;
        this.communes = communes;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @PostMapping("/duree")
    @ProvenRecently
    String keepFor(@RequestParam(defaultValue = "0") int mois) {
        if (mois >= KeepJournal.LEAST && mois <= KeepJournal.MOST) {
            keep.change(mois);
        }
        return "redirect:" + JournalController.PATH;
    }

    /** Streamed: a year of a big commune does not fit in memory. */
    @PostMapping("/export")
    @ProvenRecently
    void export(
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String au,
            HttpServletResponse response)
            throws IOException {
        Commune commune = communes.current();
        LocalDate from = JournalQuery.day(du);
        LocalDate until = JournalQuery.day(au);
        String name =
                "journal-%s-%s-%s.jsonl"
                        .formatted(
                                commune.insee(),
                                from == null ? "debut" : from,
                                until == null ? "fin" : until);
        response.setContentType("application/jsonl");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        export.write(commune.name(), from, until, response.getOutputStream());
    }
}
