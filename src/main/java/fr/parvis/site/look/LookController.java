package fr.parvis.site.look;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.ChangeIdentity;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Departments;
import fr.parvis.commune.InvalidIdentity;
import fr.parvis.commune.TownHallIdentity;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Frame;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators choose the colour of the site and see, before they do, how it will be read. */
@Controller
@RequestMapping(LookController.PATH)
class LookController {

    static final String PATH = "/bureau/site/apparence";

    private final ChangeIdentity identity;
    private final Departments departments;

    LookController(ChangeIdentity identity, Departments departments) {
        this.identity = identity;
        this.departments = departments;
    }

    /**
     * @param couleur to try, without keeping it; what is none shows the one that is kept
     */
    @GetMapping
    ModelAndView show(
            SignedInAgent agent, @RequestParam(defaultValue = "") String couleur, Frame frame) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
        String kept = frame.commune().colour();
        return view(isColour(couleur) ? couleur.toLowerCase(Locale.ROOT) : kept, frame);
    }

    @PostMapping
    ModelAndView keep(
            SignedInAgent agent, @RequestParam(defaultValue = "") String couleur, Frame frame) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
        if (!isColour(couleur)) {
            ModelAndView view = view(frame.commune().colour(), frame);
            view.addObject("refused", frame.t("site.look.refused"));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        TownHallIdentity now = TownHallIdentity.of(frame.commune(), departments.all());
        Outcome<Commune, InvalidIdentity> kept =
                identity.change(now.coloured(couleur.toLowerCase(Locale.ROOT)));
        return switch (kept) {
            case Outcome.Done<Commune, InvalidIdentity> _ -> new ModelAndView("redirect:" + PATH);
            case Outcome.Refused<Commune, InvalidIdentity> _ ->
                    // something else of the town hall is wrong, and is put right on its own page
                    new ModelAndView("redirect:/bureau/mairie");
        };
    }

    private static ModelAndView view(String colour, Frame frame) {
        return new ModelAndView("site/look/edit")
                .addObject("colour", colour)
                .addObject("contrasts", frame.assets().contrasts(colour))
                .addObject("moved", !frame.assets().textColour(colour).equals(colour));
    }

    private static boolean isColour(String typed) {
        return typed.matches("#[0-9a-fA-F]{6}");
    }
}
