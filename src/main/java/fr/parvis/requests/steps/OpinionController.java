package fr.parvis.requests.steps;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.files.FileDownloads;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.steps.AskedOpinion.Verdict;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an opinion is given: outside by a sealed link, at the desk by who has the role. */
@Controller
class OpinionController {

    private static final String PAGE = "requests/steps/opinion";

    private final Opinions opinions;
    private final OpinionLinks links;
    private final ShowOpinion show;
    private final GiveOpinion give;
    private final FileDownloads downloads;

    OpinionController(
            Opinions opinions,
            OpinionLinks links,
            ShowOpinion show,
            GiveOpinion give,
            FileDownloads downloads) {
        this.opinions = opinions;
        this.links = links;
        this.show = show;
        this.give = give;
        this.downloads = downloads;
    }

    /** What was typed; a verdict that is none of ours counts as none. */
    record Given(String verdict, String words, String signed) {

        Verdict chosen() {
            for (Verdict one : Verdict.values()) {
                if (one.name().equals(verdict)) {
                    return one;
                }
            }
            return null;
        }

        String said() {
            return words == null ? "" : words.strip();
        }

        String by() {
            return signed == null ? "" : signed.strip();
        }
    }

    @GetMapping("/avis/{token}")
    String outside(@PathVariable String token, Frame frame, Model model) {
        model.addAttribute("page", show.page(sealed(token), "/avis/" + token, null, frame));
        return PAGE;
    }

    @PostMapping("/avis/{token}")
    String giveOutside(
            @PathVariable String token,
            Given given,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        OpinionPage page = show.page(sealed(token), "/avis/" + token, null, frame);
        return give(page, given, given.by(), frame, model, response);
    }

    @GetMapping("/avis/{token}/fichiers/{id}")
    ResponseEntity<Resource> fileOutside(@PathVariable String token, @PathVariable long id) {
        return downloads.attachment(show.file(sealed(token), id));
    }

    @GetMapping("/bureau/avis/{id}")
    String inside(@PathVariable long id, SignedInAgent agent, Frame frame, Model model) {
        String address = "/bureau/avis/" + id;
        model.addAttribute("page", show.page(asked(id, agent), address, agent.presented(), frame));
        model.addAttribute("able", able(asked(id, agent), agent));
        return PAGE;
    }

    @PostMapping("/bureau/avis/{id}")
    String giveInside(
            @PathVariable long id,
            Given given,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        String address = "/bureau/avis/" + id;
        if (!able(asked(id, agent), agent)) {
            throw new NotFound();
        }
        OpinionPage page = show.page(asked(id, agent), address, agent.presented(), frame);
        return give(page, given, by(asked(id, agent), agent, frame), frame, model, response);
    }

    @GetMapping("/bureau/avis/{id}/fichiers/{file}")
    ResponseEntity<Resource> fileInside(
            @PathVariable long id, @PathVariable long file, SignedInAgent agent) {
        return downloads.attachment(show.file(asked(id, agent), file));
    }

    private String give(
            OpinionPage page,
            Given given,
            String by,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var outcome = give.give(page.opinion(), given.chosen(), given.said(), by);
        if (outcome instanceof Outcome.Done || !page.opinion().open()) {
            return "redirect:" + page.action();
        }
        OpinionPage typed = page.typed(given.chosen(), given.said(), by, page.errors());
        model.addAttribute(
                "page",
                page.typed(given.chosen(), given.said(), by, ShowOpinion.missing(typed, frame)));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    private AskedOpinion sealed(String token) {
        return links.read(token).stream()
                .boxed()
                .findFirst()
                .flatMap(opinions::find)
                .filter(AskedOpinion::external)
                .orElseThrow(NotFound::new);
    }

    /** Read by those of the department, as what is on their list. */
    private AskedOpinion asked(long id, SignedInAgent agent) {
        return opinions.find(id)
                .filter(one -> !one.external())
                .filter(one -> Rights.may(agent, Permission.READ, one.place()))
                .orElseThrow(NotFound::new);
    }

    private static String by(AskedOpinion asked, SignedInAgent agent, Frame frame) {
        return agent.actsFor(Role.ofCode(asked.role()), asked.place(), null)
                .map(away -> frame.t("requests.handling.in-place", agent.presented(), away.name()))
                .orElse(agent.presented());
    }

    private static boolean able(AskedOpinion asked, SignedInAgent agent) {
        return Rights.may(agent, Role.ofCode(asked.role()), asked.place());
    }
}
