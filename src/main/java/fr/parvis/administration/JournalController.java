package fr.parvis.administration;

import fr.parvis.account.Accounts;
import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.audit.JournalLine;
import fr.parvis.audit.KeptJournal;
import fr.parvis.audit.ReadJournal;
import fr.parvis.audit.VerifyJournal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators read who did what and when, and have the chain of the journal checked. */
@Controller
@RequestMapping(JournalController.PATH)
class JournalController {

    static final String PATH = "/bureau/mairie/journal";
    static final int PAGE = 50;

    private final ReadJournal journal;
    private final VerifyJournal verifying;
    private final JournalCare care;
    private final Accounts accounts;
    private final JournalWords words;

    JournalController(
            ReadJournal journal,
            VerifyJournal verifying,
            JournalCare care,
            Accounts accounts,
            JournalWords words) {
        this.journal = journal;
        this.verifying = verifying;
        this.care = care;
        this.accounts = accounts;
        this.words = words;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    /**
     * @param verifier to recompute the whole chain, which takes a second for each 100,000 lines
     */
    @GetMapping
    ModelAndView show(JournalQuery query, @RequestParam(defaultValue = "false") boolean verifier) {
        KeptJournal kept = care.state();
        List<JournalLine> lines = journal.lines(query.search(), PAGE + 1);
        var page =
                JournalPage.of(
                        query,
                        lines,
                        accounts.agents(JournalPage.agents(lines)),
                        verifier ? verifying.verify() : kept.fault().orElse(null));
        return new ModelAndView("administration/journal")
                .addObject("page", page)
                .addObject("care", care)
                .addObject("months", kept.months())
                .addObject("words", words);
    }
}
