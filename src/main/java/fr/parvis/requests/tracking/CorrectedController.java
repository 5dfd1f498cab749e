package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.forms.Problem;
import fr.parvis.requests.correction.FillCorrection;
import fr.parvis.requests.correction.FillCorrection.Filled;
import fr.parvis.requests.filing.PostedPage;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The resident corrects the fields that the town hall gave back. */
@Controller
class CorrectedController {

    private static final int LONGEST = 5_000;

    private final FollowedRequest followed;
    private final ReadFollowUp read;
    private final FillCorrection fill;

    CorrectedController(FollowedRequest followed, ReadFollowUp read, FillCorrection fill) {
        this.followed = followed;
        this.read = read;
        this.fill = fill;
    }

    @PostMapping("/suivi/{number}/correction")
    String correct(
            @PathVariable String number,
            @RequestParam(name = "mots_correction", defaultValue = "") String words,
            SignedInResident resident,
            HttpServletRequest browser,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        Request request = followed.open(number, resident, browser);
        String kept = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        Filled filled = fill.receive(request, PostedPage.of(browser).posted(), kept, frame);
        return switch (filled) {
            case Filled.Sent _ -> "redirect:/suivi/" + number + "#messages";
            case Filled.Stay(String anchor) -> "redirect:/suivi/" + number + anchor;
            case Filled.Wrong(List<Problem> problems) ->
                    again(request, problems, Typed.NOTHING, response, frame, model);
            case Filled.Refused(HandlingRefused reason) -> {
                Typed typed = new Typed("message", kept, List.of(frame.t(reason)));
                yield again(request, List.of(), typed, response, frame, model);
            }
        };
    }

    private String again(
            Request request,
            List<Problem> problems,
            Typed typed,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("followUp", read.read(request, problems, frame));
        model.addAttribute("typed", typed);
        return "requests/tracking/page";
    }
}
