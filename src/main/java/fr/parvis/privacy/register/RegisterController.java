package fr.parvis.privacy.register;

import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.files.FileDownloads;
import fr.parvis.privacy.Activity;
import fr.parvis.privacy.Register;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators and heads of department read the register, and take it away. */
@Controller
class RegisterController {

    private static final String PATH = "/bureau/registre";

    private final Register register;
    private final EntryStore entries;
    private final RegisterFiles files;
    private final FileDownloads downloads;

    RegisterController(
            Register register, EntryStore entries, RegisterFiles files, FileDownloads downloads) {
        this.register = register;
        this.entries = entries;
        this.files = files;
        this.downloads = downloads;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void readersOnly(SignedInAgent agent) {
        if (agent == null || !(writes(agent) || Rights.anywhere(agent, Permission.LEAD))) {
            throw new NotFound();
        }
    }

    private static boolean writes(SignedInAgent agent) {
        return Rights.may(agent, Permission.ADMINISTER, Place.COMMUNE);
    }

    @GetMapping(PATH)
    ModelAndView list(
            SignedInAgent agent,
            @RequestParam(defaultValue = "") String chercher,
            @RequestParam(defaultValue = "") String origine,
            @RequestParam(defaultValue = "false") boolean sensibles,
            @RequestParam(defaultValue = "") String fait) {
        var filter = new RegisterFilter(chercher, origine, sensibles);
        List<Activity> all = register.all();
        return new ModelAndView("privacy/register")
                .addObject("filter", filter)
                .addObject("total", all.size())
                .addObject("activities", filter.of(all))
                .addObject("writes", writes(agent))
                .addObject("done", fait);
    }

    @GetMapping(PATH + "/{code}")
    ModelAndView activity(
            SignedInAgent agent,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String fait) {
        Activity activity = register.find(code).orElseThrow(NotFound::new);
        return new ModelAndView("privacy/activity")
                .addObject("activity", activity)
                .addObject("versions", entries.versions(EntryVersion.idOf(code)))
                .addObject("writes", writes(agent))
                .addObject("done", fait);
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<Resource> table(Frame frame) {
        return downloads.attachment(
                files.name("csv"), "text/csv;charset=UTF-8", files.csv(register.all(), frame));
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<Resource> machine() {
        return downloads.attachment(
                files.name("json"), "application/json", files.json(register.all()));
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<Resource> document(Frame frame) {
        return downloads.attachment(
                files.name("pdf"), "application/pdf", files.pdf(register.all(), frame));
    }
}
