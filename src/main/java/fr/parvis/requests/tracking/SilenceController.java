package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.ClaimSilence;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a resident asks for once silence has decided. Too early, the page simply comes back. */
@Controller
class SilenceController {

    private final FollowedRequest followed;
    private final ClaimSilence claim;

    SilenceController(FollowedRequest followed, ClaimSilence claim) {
        this.followed = followed;
        this.claim = claim;
    }

    @PostMapping("/suivi/{number}/attestation")
    String certificate(
            @PathVariable String number, SignedInResident resident, HttpServletRequest browser) {
        Request request = followed.open(number, resident, browser);
        boolean made = claim.certificate(request.id()) instanceof Outcome.Done;
        return "redirect:/suivi/" + number + (made ? "#documents" : "");
    }

    @PostMapping("/suivi/{number}/motifs")
    String reasons(
            @PathVariable String number,
            SignedInResident resident,
            HttpServletRequest browser,
            Frame frame) {
        Request request = followed.open(number, resident, browser);
        boolean asked =
                claim.reasons(request.id(), frame.t("requests.silence.reasons.words"))
                        instanceof Outcome.Done;
        return "redirect:/suivi/" + number + (asked ? "#messages" : "");
    }
}
