package fr.parvis.requests.hooks;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.StepDetail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of connections shows: those set already, and those that circuits in force name. */
@Component
class HookLines {

    private final Hooks hooks;
    private final HeardFacts heard;
    private final Procedures procedures;

    HookLines(Hooks hooks, HeardFacts heard, Procedures procedures) {
        this.hooks = hooks;
        this.heard = heard;
        this.procedures = procedures;
    }

    List<HookLine> all() {
        Map<String, Hook> known = new LinkedHashMap<>();
        hooks.all().forEach(hook -> known.put(hook.name(), hook));
        Map<String, Set<Fact>> facts = heard.all();
        var names = new TreeSet<>(known.keySet());
        procedures.all().stream()
                .filter(one -> one.definition().circuit() != null)
                .flatMap(one -> one.definition().circuit().steps().stream())
                .forEach(
                        step -> {
                            if (step.detail() instanceof StepDetail.Hook(String name)) {
                                names.add(name);
                            }
                        });
        return names.stream()
                .map(name -> line(name, known.get(name), facts.getOrDefault(name, Set.of())))
                .toList();
    }

    private static HookLine line(String name, Hook known, Set<Fact> facts) {
        return new HookLine(name, known == null ? "" : known.address(), known != null, facts);
    }

    /**
     * @param wrong name of the one that was refused, {@link AddedHook#NEW} for a new one, or empty
     * @param fault what is wrong with it, as the end of a message key, or null
     * @param added as it was typed
     * @param done place of the one that was saved, or empty
     */
    static String show(
            List<HookLine> lines,
            String wrong,
            String fault,
            AddedHook added,
            String done,
            Model model) {
        model.addAttribute("lines", lines);
        model.addAttribute("wrong", wrong);
        model.addAttribute("fault", fault);
        model.addAttribute("added", added);
        model.addAttribute("done", done);
        return "requests/hooks/hooks";
    }
}
