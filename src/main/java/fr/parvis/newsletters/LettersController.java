package fr.parvis.newsletters;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of letters. */
@Controller
@RequestMapping(LettersController.PATH)
class LettersController {

    static final String PATH = "/bureau/lettres";

    /** Who writes what the commune publishes. */
    static final Permission WRITERS = Permission.WRITE;

    private static final int PAGE = 30;
    private static final int LONGEST = 150;

    private final LetterStore letters;
    private final ComposeLetter compose;

    LettersController(LetterStore letters, ComposeLetter compose) {
        this.letters = letters;
        this.compose = compose;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String avant, SignedInAgent agent) {
        NotAllowed.unless(agent, WRITERS);
        long before = avant.matches("\\d{1,18}") ? Long.parseLong(avant) : Long.MAX_VALUE;
        return page(before, agent, "", false);
    }

    @PostMapping
    ModelAndView begin(@RequestParam(defaultValue = "") String titre, SignedInAgent agent) {
        NotAllowed.unless(agent, WRITERS);
        if (titre.isBlank() || titre.length() > LONGEST) {
            return page(Long.MAX_VALUE, agent, titre, true);
        }
        return new ModelAndView("redirect:" + PATH + "/" + compose.begin(titre, agent));
    }

    @PostMapping("/regle")
    String rule(@RequestParam(defaultValue = "false") boolean deux, SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
        letters.needTwoPeople(deux);
        return "redirect:" + PATH;
    }

    private ModelAndView page(long before, SignedInAgent agent, String title, boolean refused) {
        List<Letter> found = letters.newest(before, PAGE + 1);
        var page =
                new ModelAndView("newsletters/letters")
                        .addObject("letters", found.stream().limit(PAGE).toList())
                        .addObject("next", found.size() > PAGE ? found.get(PAGE - 1).id() : 0L)
                        .addObject("title", title)
                        .addObject("refused", refused)
                        .addObject("rules", Rights.may(agent, Permission.ADMINISTER, Place.COMMUNE))
                        .addObject("twoPeople", letters.needsTwoPeople());
        page.setStatus(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
