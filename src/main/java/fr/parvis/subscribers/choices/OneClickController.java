package fr.parvis.subscribers.choices;

import fr.parvis.subscribers.Topic;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.subscribers.links.Leaving;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leaving in one click (RFC 8058): a POST from the mail provider, with nothing but the address;
 * answered 200 at once, as often as it comes. Reading the same address shows a page with a button
 * and ends nothing: scanners read every address of a message.
 */
@Controller
@RequestMapping("/d/{token}")
class OneClickController {

    private final PersonalLinks links;
    private final LeaveByLink leave;
    private final TopicCatalogue topics;

    OneClickController(PersonalLinks links, LeaveByLink leave, TopicCatalogue topics) {
        this.links = links;
        this.leave = leave;
        this.topics = topics;
    }

    @GetMapping
    ModelAndView read(@PathVariable String token) {
        return page("subscribers/leave", leaving(token));
    }

    @PostMapping
    ModelAndView leave(@PathVariable String token) {
        Leaving leaving = leaving(token);
        leave.leave(leaving);
        return page("subscribers/left", leaving);
    }

    private Leaving leaving(String token) {
        return links.leaving(token).orElseThrow(NotFound::new);
    }

    private ModelAndView page(String view, Leaving leaving) {
        List<Topic> ended =
                topics.all().stream()
                        .filter(topic -> leaving.topics().codes().contains(topic.code()))
                        .toList();
        return new ModelAndView(view).addObject("topics", ended);
    }
}
