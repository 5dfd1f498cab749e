package fr.parvis.site.acts;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /bureau/actes/ID/donnees}: administrators take away a text that says too much. */
@Controller
class ErasureController {

    private static final int LONGEST = 500;

    private final Contents contents;
    private final ActStore acts;
    private final EraseText erasing;

    ErasureController(Contents contents, ActStore acts, EraseText erasing) {
        this.contents = contents;
        this.acts = acts;
        this.erasing = erasing;
    }

    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping("/bureau/actes/{id:[0-9]{1,18}}/donnees")
    ModelAndView ask(@PathVariable long id) {
        return page(id, "", false);
    }

    @PostMapping("/bureau/actes/{id:[0-9]{1,18}}/donnees")
    @ProvenRecently
    ModelAndView erase(@PathVariable long id, @RequestParam(defaultValue = "") String why) {
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            ModelAndView again = page(id, why, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        erasing.erase(id, reason);
        return new ModelAndView(
                "redirect:" + contents.published(id).orElseThrow(NotFound::new).path());
    }

    private ModelAndView page(long id, String why, boolean refused) {
        Content content = contents.published(id).orElseThrow(NotFound::new);
        return new ModelAndView("site/acts/erase")
                .addObject("content", content)
                .addObject("act", acts.find(id).orElseThrow(NotFound::new))
                .addObject("why", why)
                .addObject("refused", refused);
    }
}
