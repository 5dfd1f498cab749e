package fr.parvis.newsletters;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.notices.bounces.Mailbox;
import fr.parvis.notices.bounces.Mailboxes;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators say where messages come back to. */
@Controller
@RequestMapping(MailboxController.PATH)
class MailboxController {

    static final String PATH = "/bureau/messages-revenus";

    private final Mailboxes mailboxes;

    MailboxController(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    @ProvenRecently
    ModelAndView page(@RequestParam(defaultValue = "") String fait) {
        return page(mailboxes.current(), fait, "");
    }

    @PostMapping
    @ProvenRecently
    ModelAndView set(
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(defaultValue = "") String adresse,
            @RequestParam(defaultValue = "") String protocole,
            @RequestParam(defaultValue = "") String serveur,
            @RequestParam(defaultValue = "") String port,
            @RequestParam(defaultValue = "") String compte,
            @RequestParam(defaultValue = "") String motdepasse) {
        int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
        var typed =
                new Mailbox(
                        active,
                        adresse.strip(),
                        protocole,
                        serveur.strip(),
                        number,
                        compte.strip(),
                        motdepasse,
                        null,
                        "");
        Optional<String> wrong = mailboxes.set(typed);
        return wrong.map(field -> page(typed, "", field))
                .orElseGet(() -> new ModelAndView("redirect:" + PATH + "?fait=garde"));
    }

    @PostMapping("/lire")
    String read() {
        mailboxes.readNow();
        return "redirect:" + PATH + "?fait=lu";
    }

    private static ModelAndView page(Mailbox mailbox, String done, String wrong) {
        var page =
                new ModelAndView("newsletters/mailbox")
                        .addObject("mailbox", mailbox)
                        .addObject("done", done)
                        .addObject("wrong", wrong);
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
