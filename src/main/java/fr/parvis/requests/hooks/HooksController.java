package fr.parvis.requests.hooks;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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

    private static final String DONE = "redirect:/bureau/raccordements?done=";

    private final HookLines lines;
    private final SetHook set;

    HooksController(HookLines lines, SetHook set) {
        this.lines = lines;
        this.set = set;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String done, Model model) {
        return HookLines.show(lines.all(), "", null, AddedHook.NONE, done, model);
    }

    @PostMapping
    @ProvenRecently
    String set(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String secret,
            Model model,
            HttpServletResponse response) {
        List<HookLine> all = lines.all();
        if (all.stream().noneMatch(line -> line.name().equals(name))) {
            throw new NotFound();
        }
        Optional<String> fault = set.set(name, address.strip(), secret);
        if (fault.isEmpty()) {
            return DONE + all.indexOf(find(all, name));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        List<HookLine> typed =
                all.stream()
                        .map(line -> line.name().equals(name) ? line.typed(address.strip()) : line)
                        .toList();
        return HookLines.show(typed, name, fault.get(), AddedHook.NONE, "", model);
    }

    /** One that no circuit names, to be told of facts. */
    @PostMapping("/ajouter")
    @ProvenRecently
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String secret,
            Model model,
            HttpServletResponse response) {
        var added = new AddedHook(name.strip(), address.strip());
        boolean free =
                added.named()
                        && lines.all().stream().noneMatch(it -> it.name().equals(added.name()));
        Optional<String> fault =
                free ? set.set(added.name(), added.address(), secret) : Optional.of("name");
        if (fault.isEmpty()) {
            List<HookLine> all = lines.all();
            return DONE + all.indexOf(find(all, added.name()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return HookLines.show(lines.all(), AddedHook.NEW, fault.get(), added, "", model);
    }

    /**
     * @param faits codes of the facts it is told of from now on; none for the steps alone
     */
    @PostMapping("/faits")
    @ProvenRecently
    String hear(@RequestParam String name, @RequestParam(required = false) List<String> faits) {
        List<HookLine> all = lines.all();
        if (all.stream().noneMatch(line -> line.name().equals(name) && line.set())) {
            throw new NotFound();
        }
        set.hear(name, faits == null ? List.of() : faits);
        return DONE + all.indexOf(find(all, name));
    }

    private static HookLine find(List<HookLine> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }
}
