package fr.parvis.site.directory;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Posted;
import fr.parvis.forms.Problem;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Owners ask for the link of their card, open it and say what has changed. */
@Controller
class CardController {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 300;

    private final Cards cards;
    private final CardLinks links;
    private final SendCardLink sending;
    private final ProposeChange proposing;
    private final ContentKinds kinds;
    private final Forms forms;

    CardController(
            Cards cards,
            CardLinks links,
            SendCardLink sending,
            ProposeChange proposing,
            ContentKinds kinds,
            Forms forms) {
        this.cards = cards;
        this.links = links;
        this.sending = sending;
        this.proposing = proposing;
        this.kinds = kinds;
        this.forms = forms;
    }

    @GetMapping("/fiches/{id:[0-9]{1,18}}")
    ModelAndView ask(@PathVariable long id, @RequestParam(defaultValue = "") String envoye) {
        return asking(cards.find(id).orElseThrow(NotFound::new), envoye, "", null);
    }

    /**
     * @param sent what was asked for just now: {@code 1} the link, {@code adresse} another address
     * @param typed another address
     * @param wrong what is wrong with it, or null
     */
    static ModelAndView asking(Content card, String sent, String typed, String wrong) {
        return new ModelAndView("site/directory/ask")
                .addObject("card", card)
                .addObject("sent", sent)
                .addObject("typed", typed)
                .addObject("wrong", wrong);
    }

    @PostMapping("/fiches/{id:[0-9]{1,18}}")
    String send(@PathVariable long id) {
        sending.send(cards.find(id).orElseThrow(NotFound::new));
        return "redirect:/fiches/" + id + "?envoye=1";
    }

    @GetMapping("/ma-fiche/{token}")
    ModelAndView form(@PathVariable String token, Frame frame) {
        CardLinks.Opened link = links.open(token).orElse(null);
        if (link == null || link.used() || link.expired()) {
            return closed(link);
        }
        Content card = cards.find(link.content()).orElseThrow(NotFound::new);
        return form(
                token,
                card,
                card.title().fr(),
                card.summary().fr(),
                card.facts(),
                List.of(),
                frame.locale());
    }

    @PostMapping("/ma-fiche/{token}")
    ModelAndView propose(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> values,
            Frame frame) {
        CardLinks.Opened link = links.open(token).orElse(null);
        if (link == null || link.used() || link.expired()) {
            return closed(link);
        }
        Content card = cards.find(link.content()).orElseThrow(NotFound::new);
        PageDefinition page = page(card);
        var posted = new Posted(values, new LinkedMultiValueMap<>());
        Forms.Bound bound = forms.bind(page, posted, card.facts(), frame.locale());
        String title = cut(values.getFirst("title"), LONGEST_TITLE);
        String summary = cut(values.getFirst("summary"), LONGEST_SUMMARY);
        List<Problem> problems =
                bound.stay()
                        ? bound.problems()
                        : forms.check(page, bound.answers(), frame.locale());
        if (bound.stay() || !problems.isEmpty() || title.isEmpty()) {
            ModelAndView again =
                    form(token, card, title, summary, bound.answers(), problems, frame.locale());
            again.setStatus(bound.stay() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        proposing.propose(
                token,
                link,
                title,
                summary,
                forms.settle(kinds.get(card.kind()).form(), bound.answers()));
        return new ModelAndView("redirect:/ma-fiche/" + token);
    }

    private PageDefinition page(Content card) {
        return kinds.get(card.kind()).form().pages().getFirst();
    }

    private ModelAndView form(
            String token,
            Content card,
            String title,
            String summary,
            Answers facts,
            List<Problem> problems,
            Locale locale) {
        return new ModelAndView("site/directory/form")
                .addObject("token", token)
                .addObject("card", card)
                .addObject("title", title)
                .addObject("summary", summary)
                .addObject("page", forms.show(page(card), facts, problems, locale))
                .addObject("problems", problems);
    }

    private static ModelAndView closed(CardLinks.Opened link) {
        boolean done = link != null && link.used();
        ModelAndView page = new ModelAndView("site/directory/closed").addObject("done", done);
        page.addObject("card", link == null ? 0L : link.content());
        page.setStatus(
                link == null ? HttpStatus.NOT_FOUND : done ? HttpStatus.OK : HttpStatus.GONE);
        return page;
    }

    private static String cut(String typed, int most) {
        String text = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        return text.length() > most ? text.substring(0, most) : text;
    }
}
