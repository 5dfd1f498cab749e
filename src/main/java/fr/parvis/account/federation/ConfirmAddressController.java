package fr.parvis.account.federation;

import fr.parvis.account.passwords.ConfirmAddress;
import fr.parvis.account.passwords.LinkPurpose;
import fr.parvis.account.passwords.OneTimeLink;
import fr.parvis.account.passwords.OneTimeLinks;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.sessions.AccountKind;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind the link that confirms an address. Reading it changes nothing, because mail
 * programs open links by themselves.
 */
@Controller
class ConfirmAddressController {

    private final OneTimeLinks links;
    private final ConfirmAddress confirming;

    ConfirmAddressController(OneTimeLinks links, ConfirmAddress confirming) {
        this.links = links;
        this.confirming = confirming;
    }

    @GetMapping("/adresse/{token}")
    ModelAndView page(@PathVariable String token) {
        return find(token)
                .map(
                        link ->
                                new ModelAndView("account/federation/confirm-address")
                                        .addObject("email", link.email())
                                        .addObject("action", link.purpose().path(token)))
                .orElseGet(ConfirmAddressController::expired);
    }

    @PostMapping("/adresse/{token}")
    ModelAndView confirm(@PathVariable String token) {
        return find(token).filter(confirming::by).isPresent()
                ? GoOn.redirect("/mon-compte/identite?done=confirmed")
                : expired();
    }

    private Optional<OneTimeLink> find(String token) {
        return links.find(token).filter(link -> link.purpose() == LinkPurpose.RESIDENT_ADDRESS);
    }

    private static ModelAndView expired() {
        var page = new ModelAndView("account/link-expired");
        page.addObject("kind", AccountKind.RESIDENT);
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
