package fr.parvis.assistant.asking;

import fr.parvis.assistant.replies.AnswerQuestion;
import fr.parvis.assistant.replies.Reply;
import fr.parvis.assistant.unanswered.KeepQuestion;
import fr.parvis.ui.Frame;
import fr.parvis.ui.RateLimits;
import fr.parvis.ui.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Questions are posted, so that no address, log or history holds what somebody asked; what the next
 * question may go on from travels in the form.
 */
@Controller
class AssistantController {

    private static final String BUCKET = "assistant";
    private static final int LONGEST = 300;
    private static final String NAME = "[a-z-]{1,20}(?::[a-z0-9-]{1,60})?(?:#[a-z]{1,20})?";

    private final AnswerQuestion answer;
    private final SayOtherwise otherwise;
    private final KeepQuestion keep;
    private final Contact contact;
    private final RateLimits limits;

    AssistantController(
            AnswerQuestion answer,
            SayOtherwise otherwise,
            KeepQuestion keep,
            Contact contact,
            RateLimits limits) {
        this.answer = answer;
        this.otherwise = otherwise;
        this.keep = keep;
        this.contact = contact;
        this.limits = limits;
    }

    @GetMapping("/assistant")
    String ask(Model model) {
        return page("", null, model);
    }

    @PostMapping("/assistant")
    String answer(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String suite,
            Frame frame,
            HttpServletRequest browser,
            HttpServletResponse response,
            Model model) {
        slowDown(browser);
        String asked = shortened(question);
        if (asked.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("error", frame.t("assistant.empty"));
            return page("", null, model);
        }
        Reply reply = otherwise.of(answer.answer(asked, known(suite), frame.locale()), frame);
        keep.asked(reply, frame.lang());
        return page(asked, reply, model);
    }

    @PostMapping("/assistant/avis")
    String judge(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String avis,
            Frame frame,
            HttpServletRequest browser,
            Model model) {
        slowDown(browser);
        boolean helped = avis.equals("oui");
        String asked = shortened(question);
        keep.judged(asked, known(reponse), helped, frame.lang());
        model.addAttribute("helped", helped);
        return page(helped ? "" : asked, null, model);
    }

    private String page(String asked, Reply reply, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("reply", reply);
        model.addAttribute("contact", contact.form());
        return "assistant/page";
    }

    private void slowDown(HttpServletRequest browser) {
        String key = RateLimits.key(browser.getRemoteAddr());
        if (!limits.allow(BUCKET, key)) {
            throw new TooManyRequests(limits.retryAfter(BUCKET, key));
        }
    }

    /** The name of an answer that came back with a form: nothing else is taken from it. */
    private static String known(String about) {
        return about.matches(NAME) ? about : "";
    }

    private static String shortened(String typed) {
        String stripped = typed.strip();
        int end = Math.min(LONGEST, stripped.codePointCount(0, stripped.length()));
        return stripped.substring(0, stripped.offsetByCodePoints(0, end));
    }
}
