package fr.parvis.requests.hooks;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.StepDetail;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Administrators connect the programs that circuits name. */
@Controller
@RequestMapping("/bureau/raccordements")
class HooksController {

    private final Hooks hooks;
    private final SetHook set;
    private final Procedures procedures;

    HooksController(Hooks hooks, SetHook set, Procedures procedures) {
        this.hooks = hooks;
        this.set = set;
        this.procedures = procedures;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String done, Model model) {
        return show(lines(), "", null, done, model);
    }

    @PostMapping
    @ProvenRecently
    String set(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String secret,
            Model model,
            HttpServletResponse response) {
        List<HookLine> lines = lines();
        if (lines.stream().noneMatch(line -> line.name().equals(name))) {
            throw new NotFound();
        }
        Optional<String> fault = set.set(name, address.strip(), secret);
        if (fault.isEmpty()) {
            return "redirect:/bureau/raccordements?done=" + lines.indexOf(find(lines, name));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        List<HookLine> typed =
                lines.stream()
                        .map(
                                line ->
                                        line.name().equals(name)
                                                ? new HookLine(name, address.strip(), line.set())
                                                : line)
                        .toList();
        return show(typed, name, fault.get(), "", model);
    }

    private static HookLine find(List<HookLine> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private static String show(
            List<HookLine> lines, String wrong, String fault, String done, Model model) {
        model.addAttribute("lines", lines);
        model.addAttribute("wrong", wrong);
        model.addAttribute("fault", fault);
        model.addAttribute("done", done);
        return "requests/hooks/hooks";
    }

    /** Those set already, and those that circuits in force name. */
    private List<HookLine> lines() {
        Map<String, Hook> known = new LinkedHashMap<>();
        hooks.all().forEach(hook -> known.put(hook.name(), hook));
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
                .map(
                        name ->
                                known.containsKey(name)
                                        ? new HookLine(name, known.get(name).address(), true)
                                        : new HookLine(name, "", false))
                .toList();
    }
}
