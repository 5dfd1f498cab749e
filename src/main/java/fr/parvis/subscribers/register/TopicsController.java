package fr.parvis.subscribers.register;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.subscribers.Topic;
import fr.parvis.subscribers.store.TopicStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The subjects that people can follow. */
@Controller
@RequestMapping(RegisterController.PATH + "/sujets")
class TopicsController {

    private static final int LONGEST = 80;
    private static final int MOST = 20;

    private final TopicStore topics;

    TopicsController(TopicStore topics) {
        this.topics = topics;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String fait) {
        return page(topics.all(), fait, false);
    }

    /**
     * @param code empty for a new one
     * @param fr empty takes the subject away
     */
    @PostMapping
    ModelAndView save(
            @RequestParam List<String> code,
            @RequestParam List<String> fr,
            @RequestParam List<String> en) {
        List<Topic> typed = new ArrayList<>();
        int rows = Math.min(MOST, Math.min(code.size(), Math.min(fr.size(), en.size())));
        for (int i = 0; i < rows; i++) {
            if (!fr.get(i).isBlank()) {
                typed.add(topic(code.get(i), fr.get(i).strip(), en.get(i).strip()));
            }
        }
        boolean wrong =
                typed.isEmpty() || typed.stream().anyMatch(it -> it.name().fr().length() > LONGEST);
        if (wrong) {
            return page(typed.isEmpty() ? topics.all() : typed, "", true);
        }
        topics.replace(typed);
        return new ModelAndView("redirect:" + RegisterController.PATH + "/sujets?fait=garde");
    }

    private static Topic topic(String code, String fr, String en) {
        String stable =
                code.matches("[a-z][a-z0-9-]{1,40}")
                        ? code
                        : "t-" + UUID.randomUUID().toString().substring(0, 8);
        return new Topic(stable, new LocalizedText(fr, en));
    }

    private static ModelAndView page(List<Topic> shown, String done, boolean wrong) {
        var page =
                new ModelAndView("subscribers/register/topics")
                        .addObject("topics", shown)
                        .addObject("done", done)
                        .addObject("wrong", wrong);
        page.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
