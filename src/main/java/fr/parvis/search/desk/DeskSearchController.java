package fr.parvis.search.desk;

import fr.parvis.account.SignedInAgent;
import fr.parvis.search.AgentFinder;
import fr.parvis.ui.Frame;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /bureau/recherche}: each finder asks its own table, bounded, by the agent's rights. */
@Controller
class DeskSearchController {

    private static final int OF_EACH = 10;
    private static final int LONGEST = 200;

    private final List<AgentFinder> finders;

    DeskSearchController(List<AgentFinder> finders) {
        this.finders =
                finders.stream().sorted(Comparator.comparingInt(AgentFinder::order)).toList();
    }

    @GetMapping("/bureau/recherche")
    String show(
            @RequestParam(defaultValue = "") String q,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        String words = q.substring(0, Math.min(q.length(), LONGEST)).strip();
        model.addAttribute("typed", words);
        model.addAttribute("groups", words.isEmpty() ? List.of() : groups(agent, words, frame));
        return "search/desk";
    }

    private List<FoundGroup> groups(SignedInAgent agent, String words, Frame frame) {
        return finders.stream()
                .map(
                        finder ->
                                new FoundGroup(
                                        frame.t(finder.titleKey()),
                                        finder.find(agent, words, frame, OF_EACH)))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }
}
