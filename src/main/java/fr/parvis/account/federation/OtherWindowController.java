package fr.parvis.account.federation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where somebody lands who signed in by a provider in another window, because the first one holds a
 * form that nothing may throw away.
 */
@Controller
class OtherWindowController {

    @GetMapping({"/connexion/revenir", "/bureau/connexion/revenir"})
    String page() {
        return "account/federation/back-to-window";
    }
}
