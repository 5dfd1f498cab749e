package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.requests.family.FamilyRequests;
import fr.parvis.requests.life.ClaimRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.tracking.MyRequests.Claim;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All that a signed-in resident has sent or begun, and what they sent before they had an account.
 */
@Controller
class MyRequestsController {

    private static final String SIGN_IN = "redirect:/connexion?next=/mes-demandes";

    private final MyRequests mine;
    private final ShownCode shown;
    private final FollowedRequest followed;
    private final ClaimRequest claim;
    private final FamilyRequests family;

    MyRequestsController(
            MyRequests mine,
            ShownCode shown,
            FollowedRequest followed,
            ClaimRequest claim,
            FamilyRequests family) {
        this.family = family;
        this.mine = mine;
        this.shown = shown;
        this.followed = followed;
        this.claim = claim;
    }

    @GetMapping("/mes-demandes")
    String list(
            @RequestParam(defaultValue = "") String ajoutee,
            SignedInResident resident,
            Model model) {
        return resident == null ? SIGN_IN : show(resident, ajoutee, Claim.NOTHING, model);
    }

    @PostMapping("/mes-demandes")
    String add(
            @RequestParam(defaultValue = "") String numero,
            @RequestParam(defaultValue = "") String code,
            SignedInResident resident,
            HttpServletRequest browser,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        if (resident == null) {
            return SIGN_IN;
        }
        String number = numero.strip();
        boolean added =
                shown.open(number, code, browser)
                        .filter(request -> claim.claim(request.id(), resident.id()))
                        .isPresent();
        if (added) {
            return "redirect:/mes-demandes?ajoutee=" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Claim typed = new Claim(numero, code, frame.t("requests.mine.claim.wrong"));
        return show(resident, "", typed, model);
    }

    /** From the page of follow-up, whose code was shown already. */
    @PostMapping("/suivi/{number}/compte")
    String addFollowed(
            @PathVariable String number, SignedInResident resident, HttpServletRequest browser) {
        Request request = followed.open(number, resident, browser);
        if (resident == null || !claim.claim(request.id(), resident.id())) {
            throw new NotFound();
        }
        return "redirect:/mes-demandes?ajoutee=" + number;
    }

    private String show(SignedInResident resident, String added, Claim claim, Model model) {
        model.addAttribute(
                "requests", mine.requests(resident.id(), family.of(resident.id()), Set.of()));
        model.addAttribute("drafts", mine.drafts(resident.id()));
        model.addAttribute("added", added);
        model.addAttribute("claim", claim);
        return "requests/tracking/mine";
    }
}
