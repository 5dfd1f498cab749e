package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Four questions at the end, on their own page. */
@Controller
@RequestMapping("/suivi/{number}/avis")
public class RatingController {

    private static final int LONGEST = 2_000;

    private final FollowedRequest followed;
    private final RateRequest rate;
    private final ReadFollowUp read;

    RatingController(FollowedRequest followed, RateRequest rate, ReadFollowUp read) {
        this.followed = followed;
        this.rate = rate;
        this.read = read;
    }

    /** Numbers outside 1 to 5 count as not answered. */
    public record Rated(
            Integer overall, Integer ease, Integer clarity, Integer delay, String comment) {

        public Rated {
            overall = inScale(overall);
            ease = inScale(ease);
            clarity = inScale(clarity);
            delay = inScale(delay);
            comment = comment == null ? "" : comment.strip();
            comment = comment.length() > LONGEST ? comment.substring(0, LONGEST) : comment;
        }

        private static Integer inScale(Integer given) {
            return given != null && given >= 1 && given <= 5 ? given : null;
        }

        Satisfaction satisfaction() {
            return new Satisfaction(overall, ease, clarity, delay, comment);
        }
    }

    @GetMapping
    String form(
            @PathVariable String number,
            SignedInResident resident,
            HttpServletRequest browser,
            Frame frame,
            Model model) {
        return show(
                decided(number, resident, browser),
                new Rated(null, null, null, null, ""),
                List.of(),
                frame,
                model);
    }

    @PostMapping
    String rate(
            @PathVariable String number,
            Rated rated,
            SignedInResident resident,
            HttpServletRequest browser,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        Request request = decided(number, resident, browser);
        if (rated.overall() == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    request,
                    rated,
                    List.of(frame.t("requests.rating.overall.missing")),
                    frame,
                    model);
        }
        rate.rate(request.id(), rated.satisfaction());
        return "redirect:/suivi/" + number;
    }

    private Request decided(String number, SignedInResident resident, HttpServletRequest browser) {
        Request request = followed.open(number, resident, browser);
        if (!request.decided()) {
            throw new NotFound();
        }
        return request;
    }

    private String show(
            Request request, Rated rated, List<String> errors, Frame frame, Model model) {
        model.addAttribute("followUp", read.read(request, frame));
        model.addAttribute("rated", rated);
        model.addAttribute("errors", errors);
        return "requests/tracking/rating";
    }
}
