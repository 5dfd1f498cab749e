package fr.parvis.site.directory;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Problem;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * An owner whose address has changed asks for the link at another one: somebody at the town hall
 * approves it first, as a change of the card.
 */
@Controller
class AddressController {

    private static final int LONGEST = 254;

    private final Cards cards;
    private final ProposeChange proposing;
    private final ContentKinds kinds;
    private final Forms forms;

    AddressController(Cards cards, ProposeChange proposing, ContentKinds kinds, Forms forms) {
        this.cards = cards;
        this.proposing = proposing;
        this.kinds = kinds;
        this.forms = forms;
    }

    @PostMapping("/fiches/{id:[0-9]{1,18}}/adresse")
    ModelAndView ask(
            @PathVariable long id, @RequestParam(defaultValue = "") String email, Frame frame) {
        Content card = cards.find(id).orElseThrow(NotFound::new);
        Answers facts = card.facts().with(Cards.EMAIL, email.strip());
        Optional<String> wrong = wrong(card, facts, frame);
        if (wrong.isPresent()) {
            ModelAndView again = CardController.asking(card, "", email, wrong.get());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        proposing.proposeAddress(card, facts, email.strip());
        return new ModelAndView("redirect:/fiches/" + id + "?envoye=adresse");
    }

    private Optional<String> wrong(Content card, Answers facts, Frame frame) {
        String email = facts.text(Cards.EMAIL).orElse("");
        if (email.isEmpty() || email.length() > LONGEST) {
            return Optional.of(frame.t("directory.address.missing"));
        }
        PageDefinition page = kinds.get(card.kind()).form().pages().getFirst();
        return forms.check(page, facts, frame.locale()).stream()
                .filter(problem -> problem.path().equals(Cards.EMAIL))
                .map(Problem::message)
                .findFirst();
    }
}
