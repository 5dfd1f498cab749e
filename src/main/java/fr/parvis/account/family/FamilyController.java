package fr.parvis.account.family;

import fr.parvis.account.Relative;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.household.OwnHousehold;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** With whom a resident shares members of the household, and who shares theirs with them. */
@Controller
@RequestMapping("/mon-compte/foyer/partage")
class FamilyController {

    private static final String BACK = "redirect:/mon-compte/foyer/partage";

    private final FamilyStore families;
    private final ShareMembers sharing;
    private final OwnHousehold households;

    FamilyController(FamilyStore families, ShareMembers sharing, OwnHousehold households) {
        this.families = families;
        this.sharing = sharing;
        this.households = households;
    }

    @GetMapping
    ModelAndView shown(SignedInResident resident) {
        return page(resident, TypedOffer.BLANK, null);
    }

    @PostMapping
    ModelAndView offer(
            SignedInResident resident,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) List<Long> members,
            @RequestParam(defaultValue = "") String sees) {
        var typed = new TypedOffer(email, members, !sees.isEmpty());
        List<Relative> own = households.of(resident.id());
        return switch (sharing.offer(resident, own, typed.members(), email, typed.sees())) {
            case Outcome.Done<Long, ShareRefused> _ -> new ModelAndView(BACK);
            case Outcome.Refused<Long, ShareRefused>(ShareRefused no) -> page(resident, typed, no);
        };
    }

    @PostMapping("/{id}/accepter")
    String agree(SignedInResident resident, @PathVariable long id) {
        FamilyTie tie = find(resident, id);
        if (!tie.waiting() || tie.giver() == resident.id()) {
            throw new NotFound();
        }
        sharing.agree(tie, resident);
        return BACK;
    }

    /** Taken back, declined or ended, by either side. */
    @PostMapping("/{id}/terminer")
    String end(SignedInResident resident, @PathVariable long id) {
        sharing.end(find(resident, id), resident);
        return BACK;
    }

    private FamilyTie find(SignedInResident resident, long id) {
        return families.of(resident.id(), resident.email()).stream()
                .filter(tie -> tie.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(SignedInResident resident, TypedOffer typed, ShareRefused refused) {
        var page =
                new ModelAndView("account/family/share")
                        .addObject("resident", resident)
                        .addObject("ties", families.of(resident.id(), resident.email()))
                        .addObject("household", households.of(resident.id()))
                        .addObject("typed", typed)
                        .addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
