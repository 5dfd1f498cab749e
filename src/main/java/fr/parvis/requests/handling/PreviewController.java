package fr.parvis.requests.handling;

import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.files.FileDownloads;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.DecisionLetters;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What prepares a decision and changes nothing: its letter as it would be, words taken up. */
@Controller
class PreviewController {

    private final Procedures procedures;
    private final DecisionLetters letters;
    private final FileDownloads downloads;
    private final RequestViews views;
    private final ShowRequest show;

    PreviewController(
            Procedures procedures,
            DecisionLetters letters,
            FileDownloads downloads,
            RequestViews views,
            ShowRequest show) {
        this.procedures = procedures;
        this.letters = letters;
        this.downloads = downloads;
        this.views = views;
        this.show = show;
    }

    /** The same page, what approvals said added to the words of the letter; nothing is kept. */
    @PostMapping(Addresses.ROOT + "/{number}/reprise")
    String takeUp(
            @ModelAttribute(binding = false) Visit visit,
            DecideController.Order order,
            Model model) {
        Typed typed = Typed.in("decision", order.version(), order.choice(), order.words());
        RequestPage page = show.page(visit, typed);
        String said =
                Stream.concat(
                                Stream.of(order.words()).filter(words -> !words.isBlank()),
                                page.remarks().stream()
                                        .map(HistoryLine::words)
                                        .filter(words -> !order.words().contains(words)))
                        .distinct()
                        .collect(Collectors.joining("\n\n"));
        model.addAttribute(
                "page",
                show.page(visit, Typed.in("decision", order.version(), order.choice(), said)));
        return RequestViews.PAGE;
    }

    @PostMapping(Addresses.ROOT + "/{number}/apercu")
    Object preview(
            @ModelAttribute(binding = false) Visit visit,
            DecideController.Order order,
            Model model,
            HttpServletResponse response) {
        Request request = visit.request();
        Revision revision = procedures.revision(request.revisionId());
        Step step = revision.definition().circuit().step(request.step());
        if (step.end() || !Rights.may(visit.agent(), Role.ofCode(step.role()), request.place())) {
            throw new NotFound();
        }
        Optional<Transition> chosen =
                step.transitions().stream()
                        .filter(one -> one.id().equals(order.choice()))
                        .findFirst();
        if (chosen.map(Transition::letter).isEmpty()) {
            return refused(chosen, visit, order, model, response);
        }
        byte[] pdf =
                letters.preview(
                        request, revision, chosen.get().letter(), order.words(), visit.agent());
        return downloads.preview(request.number() + ".pdf", pdf);
    }

    private String refused(
            Optional<Transition> chosen,
            Visit visit,
            DecideController.Order order,
            Model model,
            HttpServletResponse response) {
        HandlingRefused why =
                chosen.isEmpty()
                        ? new HandlingRefused.NoSuchTransition()
                        : new HandlingRefused.NoLetter();
        Typed typed = Typed.in("decision", order.version(), order.choice(), order.words());
        return views.after(Outcome.refused(why), "", visit, typed, model, response);
    }
}
