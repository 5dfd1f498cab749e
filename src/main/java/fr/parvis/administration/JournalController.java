package fr.parvis.administration;

import fr.parvis.account.Accounts;
import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.audit.JournalLine;
import fr.parvis.audit.JournalSearch;
import fr.parvis.audit.ReadJournal;
import fr.parvis.audit.VerifyJournal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators read who did what and when, and have the chain of the journal checked. */
@Controller
@RequestMapping("/bureau/mairie/journal")
class JournalController {

    static final int PAGE = 50;

    private final ReadJournal journal;
    private final VerifyJournal verifying;
    private final Accounts accounts;

    JournalController(ReadJournal journal, VerifyJournal verifying, Accounts accounts) {
        this.journal = journal;
        this.verifying = verifying;
        this.accounts = accounts;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    /**
     * @param apres id of the last line of the page before
     * @param verifier to recompute the whole chain, which takes a second for each 100,000 lines
     */
    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "") String chercher,
            @RequestParam(defaultValue = "") String jour,
            @RequestParam(defaultValue = "") String apres,
            @RequestParam(defaultValue = "false") boolean verifier) {
        var search = new JournalSearch(chercher, day(jour), position(apres));
        List<JournalLine> lines = journal.lines(search, PAGE + 1);
        var page =
                JournalPage.of(
                        search,
                        lines,
                        accounts.agents(JournalPage.agents(lines)),
                        verifier ? verifying.verify() : null);
        return new ModelAndView("administration/journal").addObject("page", page);
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static long position(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }
}
