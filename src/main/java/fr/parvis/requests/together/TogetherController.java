package fr.parvis.requests.together;

import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkQuery;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * An agent chooses several requests on the list, says what to do, and reads what became of each.
 */
@Controller
@RequestMapping(TogetherController.ROOT)
class TogetherController {

    static final String ROOT = "/bureau/demandes/ensemble";

    private static final String PAGE = "requests/together/choose";

    private final ShowTogether show;
    private final DoTogether together;
    private final Runs runs;

    TogetherController(ShowTogether show, DoTogether together, Runs runs) {
        this.show = show;
        this.together = together;
        this.runs = runs;
    }

    /** What was ticked goes into the address, so that the page can be reloaded and gone back to. */
    @PostMapping("/choix")
    String choose(@RequestParam(defaultValue = "") List<String> choix, HttpServletRequest browser) {
        String chosen =
                Chosen.all(choix).stream()
                        .map(one -> "choix=" + one.code())
                        .collect(Collectors.joining("&"));
        String list = list(browser).address();
        return "redirect:" + ROOT + with(list, chosen);
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") List<String> choix,
            SignedInAgent agent,
            HttpServletRequest browser,
            Frame frame,
            Model model) {
        var typed = new TogetherOrder(choix, "", null, null, true, "");
        model.addAttribute("page", show.page(typed, false, list(browser), agent, frame));
        return PAGE;
    }

    @PostMapping
    String run(
            TogetherOrder typed,
            SignedInAgent agent,
            HttpServletRequest browser,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        TogetherPage page = show.page(typed, true, list(browser), agent, frame);
        if (!page.errors().isEmpty() || typed.chosen().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page);
            return PAGE;
        }
        long run = together.run(typed, page.detail(), agent);
        return "redirect:" + ROOT + "/" + run + list(browser).address();
    }

    /**
     * @throws NotFound for what another agent ordered
     */
    @GetMapping("/{run}")
    String result(
            @PathVariable long run, SignedInAgent agent, HttpServletRequest browser, Model model) {
        model.addAttribute("run", runs.find(run, agent).orElseThrow(NotFound::new));
        model.addAttribute("back", "/bureau" + list(browser).address());
        return "requests/together/result";
    }

    private static WorkQuery list(HttpServletRequest browser) {
        return WorkQuery.of(browser::getParameter);
    }

    private static String with(String address, String parameters) {
        if (parameters.isEmpty()) {
            return address;
        }
        return address + (address.isEmpty() ? "?" : "&") + parameters;
    }
}
