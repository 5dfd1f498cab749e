package fr.parvis.requests.counter;

import fr.parvis.account.SignedInAgent;
import fr.parvis.files.FileRefused;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.behalf.Entries;
import fr.parvis.requests.filing.DraftTokens;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.requests.scanning.ScanItem;
import fr.parvis.requests.scanning.SeenItems;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /bureau/guichet}: the same form as online, filled in for somebody. */
@Controller
@RequestMapping("/bureau/guichet")
class CounterController {

    private final ShowCounter show;
    private final StartEntry start;
    private final Entries entries;
    private final DraftTokens tokens;
    private final SeenItems scans;
    private final Deadlines deadlines;

    CounterController(
            ShowCounter show,
            StartEntry start,
            Entries entries,
            DraftTokens tokens,
            SeenItems scans,
            Deadlines deadlines) {
        this.show = show;
        this.start = start;
        this.entries = entries;
        this.tokens = tokens;
        this.scans = scans;
        this.deadlines = deadlines;
    }

    /**
     * @param demarche chosen already
     * @param numerisation scanned pages to type from: the way back to an entry begun from them
     */
    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String demarche,
            @RequestParam(required = false) Long numerisation,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Optional<String> begun = begun(numerisation);
        if (begun.isPresent()) {
            return "redirect:" + begun.get();
        }
        Typed typed =
                numerisation == null
                        ? blank(demarche, Channel.COUNTER, "")
                        : blank(
                                toType(numerisation, agent).procedure(),
                                Channel.PAPER,
                                numerisation.toString());
        return shown(typed, List.of(), agent, frame, model);
    }

    @PostMapping
    String start(
            Typed typed,
            @RequestParam(name = "document", required = false) MultipartFile document,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Optional<String> begun = begun(typed.scanItem());
        if (begun.isPresent()) {
            return "redirect:" + begun.get();
        }
        Optional<Revision> revision = show.offered(typed.demarche());
        List<ErrorLink> errors = typed.errors(revision.isPresent(), deadlines.today(), frame);
        if (!errors.isEmpty()) {
            return refused(typed, errors, agent, frame, model, response);
        }
        Long pages = typed.scanItem() == null ? null : toType(typed.scanItem(), agent).file();
        return switch (start.start(typed, revision.get(), document, pages, agent, frame)) {
            case Outcome.Done<String, FileRefused>(String address) -> "redirect:" + address;
            case Outcome.Refused<String, FileRefused>(FileRefused why) ->
                    refused(
                            typed,
                            List.of(new ErrorLink("document", frame.t(why))),
                            agent,
                            frame,
                            model,
                            response);
        };
    }

    /** A form is typed in once: whoever opens it again goes on with the same draft. */
    private Optional<String> begun(Long item) {
        return Optional.ofNullable(item)
                .flatMap(entries::ofScan)
                .map(entry -> "/brouillons/" + tokens.of(entry.draftId()));
    }

    private ScanItem toType(long item, SignedInAgent agent) {
        return scans.find(item, agent).filter(ScanItem::toType).orElseThrow(NotFound::new);
    }

    private Typed blank(String procedure, Channel channel, String scan) {
        String today = deadlines.today().toString();
        return new Typed(procedure, channel.name(), "", "", "", "fr", today, "", scan);
    }

    private String refused(
            Typed typed,
            List<ErrorLink> errors,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(typed, errors, agent, frame, model);
    }

    private String shown(
            Typed typed, List<ErrorLink> errors, SignedInAgent agent, Frame frame, Model model) {
        String scan = typed.scanItem() == null ? null : toType(typed.scanItem(), agent).address();
        model.addAttribute("counter", show.page(typed, errors, scan, agent, frame));
        model.addAttribute("today", deadlines.today());
        return "requests/counter/page";
    }
}
