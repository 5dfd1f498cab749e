package fr.parvis.administration;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.MenuEntry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /bureau/reglages}: everything that only they who keep the house use, with its purpose; for
 * who writes on the site, what they arrange there.
 */
@Controller
class SettingsController {

    @GetMapping(MenuEntry.SETTINGS_PAGE)
    String show(SignedInAgent agent) {
        if (!Rights.anywhere(agent, Permission.OPERATE)
                && !Rights.anywhere(agent, Permission.WRITE)) {
            NotAllowed.unless(agent, Permission.ADMINISTER);
        }
        return "administration/settings";
    }
}
