package fr.parvis.procedures.studio;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Revisions;
import fr.parvis.procedures.drafts.Differences;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.reading.ReadDefinition;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** What changed between two versions of a procedure, in words; 0 stands for the draft. */
@Controller
class CompareController {

    private final Revisions revisions;
    private final Drafts drafts;
    private final ReadDefinition reader;

    CompareController(Revisions revisions, Drafts drafts, ReadDefinition reader) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.reader = reader;
    }

    @GetMapping(StudioAddresses.ONE + "/comparer")
    String compare(
            @PathVariable String code,
            @RequestParam(defaultValue = "-1") int de,
            @RequestParam(defaultValue = "-1") int a,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Authors.only(agent);
        List<Revisions.Line> all = revisions.of(code);
        boolean drafted = drafts.find(code).isPresent();
        if (all.isEmpty() && !drafted) {
            throw new NotFound();
        }
        int newest = all.isEmpty() ? 0 : all.getFirst().number();
        int to = a >= 0 ? a : drafted ? 0 : newest;
        int from = de >= 0 ? de : drafted || newest < 2 ? newest : newest - 1;
        JsonNode before = tree(code, from, all);
        JsonNode after = tree(code, to, all);
        model.addAttribute("code", code);
        model.addAttribute("title", Titles.own(after));
        model.addAttribute("from", choices(all, drafted, from, frame));
        model.addAttribute("to", choices(all, drafted, to, frame));
        model.addAttribute(
                "changes",
                Differences.of(before, after).stream()
                        .map(edit -> ChangeWords.of(edit, after, frame))
                        .distinct()
                        .toList());
        return "procedures/studio/compare";
    }

    private JsonNode tree(String code, int number, List<Revisions.Line> all) {
        if (number == 0) {
            return drafts.find(code).orElseThrow(NotFound::new).tree();
        }
        return all.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .map(it -> reader.tree(revisions.text(it.id())).orThrow())
                .orElseThrow(NotFound::new);
    }

    private static List<Choice> choices(
            List<Revisions.Line> all, boolean drafted, int chosen, Frame frame) {
        var choices = new ArrayList<Choice>();
        if (drafted) {
            choices.add(new Choice("0", frame.t("studio.drafting"), null, chosen == 0));
        }
        for (var line : all) {
            String number = Integer.toString(line.number());
            String label = frame.t("procedures.revision", line.number());
            choices.add(new Choice(number, label, null, line.number() == chosen));
        }
        return choices;
    }
}
