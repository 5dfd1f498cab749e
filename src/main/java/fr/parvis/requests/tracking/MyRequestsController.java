package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All that a signed-in resident has sent or begun. */
@Controller
class MyRequestsController {

    private final MyRequests mine;

    MyRequestsController(MyRequests mine) {
        this.mine = mine;
    }

    @GetMapping("/mes-demandes")
    String list(SignedInResident resident, Model model) {
        if (resident == null) {
            return "redirect:/connexion?next=/mes-demandes";
        }
        model.addAttribute("requests", mine.requests(resident.id()));
        model.addAttribute("drafts", mine.drafts(resident.id()));
        return "requests/tracking/mine";
    }
}
