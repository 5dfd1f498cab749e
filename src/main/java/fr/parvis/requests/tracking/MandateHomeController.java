package fr.parvis.requests.tracking;

import fr.parvis.account.Mandate;
import fr.parvis.account.MandateVerb;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.mandated.Filings;
import fr.parvis.requests.mandated.Mandated;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody begins who acts for another: what was sent, what was begun, what can be asked. */
@Controller
class MandateHomeController {

    private final Mandated mandated;
    private final Filings filings;
    private final MyRequests requests;
    private final Procedures procedures;

    MandateHomeController(
            Mandated mandated, Filings filings, MyRequests requests, Procedures procedures) {
        this.mandated = mandated;
        this.filings = filings;
        this.requests = requests;
        this.procedures = procedures;
    }

    @GetMapping("/mandat")
    String home(Frame frame, Model model) {
        Optional<Mandate> current = mandated.current();
        if (current.isEmpty()) {
            return "redirect:/";
        }
        Mandate mandate = current.get();
        boolean follows = mandate.verbs().contains(MandateVerb.FOLLOW);
        boolean files = mandate.verbs().contains(MandateVerb.FILE);
        model.addAttribute("mandate", mandate);
        model.addAttribute(
                "requests",
                follows
                        ? requests.requests(
                                mandate.principal().account(),
                                filings.requestsFor(mandate),
                                mandate.procedures())
                        : List.of());
        model.addAttribute(
                "drafts", files ? requests.drafts(filings.draftsFor(mandate)) : List.of());
        model.addAttribute("offered", files ? offered(mandate, frame) : List.of());
        return "requests/tracking/mandate";
    }

    private List<LinkItem> offered(Mandate mandate, Frame frame) {
        return procedures.catalogue().stream()
                .filter(one -> one.definition().kind().filled())
                .filter(one -> mandate.lets(MandateVerb.FILE, one.code()))
                .map(
                        one ->
                                new LinkItem(
                                        "/demarches/" + one.code() + "/demande?nouvelle=true",
                                        one.definition().icon(),
                                        frame.t(one.definition().title()),
                                        null))
                .toList();
    }
}
