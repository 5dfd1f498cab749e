package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WithdrawRequest;
import fr.parvis.requests.life.WriteMessage;
import fr.parvis.ui.Frame;
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

/** The page of follow-up, and the two gestures that need no words. */
@Controller
@RequestMapping("/suivi/{number}")
class TrackingController {

    private final FollowedRequest followed;
    private final ReadFollowUp read;
    private final WithdrawRequest withdraw;
    private final WriteMessage messages;

    TrackingController(
            FollowedRequest followed,
            ReadFollowUp read,
            WithdrawRequest withdraw,
            WriteMessage messages) {
        this.followed = followed;
        this.read = read;
        this.withdraw = withdraw;
        this.messages = messages;
    }

    @GetMapping
    String page(
            @PathVariable String number,
            SignedInResident resident,
            HttpServletRequest browser,
            Frame frame,
            Model model) {
        return followed.find(number, resident, browser)
                .map(
                        request -> {
                            if (request.erased()) {
                                model.addAttribute("request", request);
                                return "requests/retention/erased";
                            }
                            model.addAttribute("followUp", read.read(request, frame));
                            model.addAttribute("typed", Typed.NOTHING);
                            return "requests/tracking/page";
                        })
                .orElse("redirect:/suivi?numero=" + number.replaceAll("[^0-9-]", ""));
    }

    @GetMapping("/retrait")
    String askWithdrawal(
            @PathVariable String number,
            SignedInResident resident,
            HttpServletRequest browser,
            Frame frame,
            Model model) {
        Request request = followed.open(number, resident, browser);
        model.addAttribute("followUp", read.read(request, frame));
        return "requests/tracking/withdraw";
    }

    /** Too late once it is decided: then the page says so above the decision. */
    @PostMapping("/retrait")
    String withdraw(
            @PathVariable String number,
            SignedInResident resident,
            HttpServletRequest browser,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        Request request = followed.open(number, resident, browser);
        return switch (withdraw.withdraw(request.id())) {
            case Outcome.Done<Request, HandlingRefused> _ -> "redirect:/suivi/" + number;
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused reason) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                Request now = followed.open(number, resident, browser);
                model.addAttribute("followUp", read.read(now, frame));
                model.addAttribute("typed", new Typed("message", "", List.of(frame.t(reason))));
                yield "requests/tracking/page";
            }
        };
    }

    /** The resident has read what the town hall wrote; the town hall sees when. */
    @PostMapping("/lu")
    String read(
            @PathVariable String number, SignedInResident resident, HttpServletRequest browser) {
        messages.readByResident(followed.open(number, resident, browser).id());
        return "redirect:/suivi/" + number + "#messages";
    }
}
