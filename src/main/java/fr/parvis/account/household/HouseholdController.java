package fr.parvis.account.household;

import fr.parvis.account.SignedInResident;
import fr.parvis.ui.NotFound;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The household on a resident's account: who is in it, one more, a correction, one less. */
@Controller
@RequestMapping("/mon-compte/foyer")
class HouseholdController {

    private final HouseholdStore households;
    private final KeepHousehold keep;

    HouseholdController(HouseholdStore households, KeepHousehold keep) {
        this.households = households;
        this.keep = keep;
    }

    @GetMapping
    ModelAndView household(
            SignedInResident resident, @RequestParam(defaultValue = "") String done) {
        return new ModelAndView("account/household/household")
                .addObject("members", households.own(resident.id()))
                .addObject("done", done);
    }

    @GetMapping("/ajouter")
    ModelAndView newcomer() {
        return form(0, TypedRelative.NOBODY, Set.of());
    }

    @PostMapping("/ajouter")
    ModelAndView add(SignedInResident resident, TypedRelative who) {
        Set<RelativeRefused> wrongs = keep.add(resident.id(), who);
        return wrongs.isEmpty() ? back("added") : form(0, who, wrongs);
    }

    @GetMapping("/{id}")
    ModelAndView member(SignedInResident resident, @PathVariable long id) {
        var known = households.find(resident.id(), id).orElseThrow(NotFound::new);
        return form(id, TypedRelative.of(known), Set.of());
    }

    @PostMapping("/{id}")
    ModelAndView correct(SignedInResident resident, @PathVariable long id, TypedRelative who) {
        households.find(resident.id(), id).orElseThrow(NotFound::new);
        Set<RelativeRefused> wrongs = keep.correct(resident.id(), id, who);
        return wrongs.isEmpty() ? back("corrected") : form(id, who, wrongs);
    }

    @PostMapping("/{id}/retirer")
    ModelAndView remove(SignedInResident resident, @PathVariable long id) {
        keep.remove(resident.id(), id);
        return back("removed");
    }

    private static ModelAndView back(String done) {
        return new ModelAndView("redirect:/mon-compte/foyer?done=" + done);
    }

    private static ModelAndView form(long id, TypedRelative who, Set<RelativeRefused> wrongs) {
        var page =
                new ModelAndView("account/household/member")
                        .addObject("id", id)
                        .addObject("who", who)
                        .addObject("wrongs", wrongs);
        page.setStatus(wrongs.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
