package fr.parvis.api.tokens;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Administrators let other programs in. */
@Controller
@RequestMapping(TokensController.ROOT)
class TokensController {

    static final String ROOT = "/bureau/raccordements/jetons";

    private final Tokens tokens;
    private final ShowTokens show;
    private final IssueToken issue;
    private final EndToken end;

    TokensController(Tokens tokens, ShowTokens show, IssueToken issue, EndToken end) {
        this.tokens = tokens;
        this.show = show;
        this.issue = issue;
        this.end = end;
    }

    /** For other agents these pages do not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String done, Frame frame, Model model) {
        List<TokenLine> lines = show.lines();
        model.addAttribute("lines", lines);
        model.addAttribute(
                "places",
                lines.stream()
                        .map(TokenLine::token)
                        .collect(Collectors.toMap(Token::id, one -> show.names(one, frame))));
        model.addAttribute("done", done);
        return "api/tokens/list";
    }

    /**
     * @param comme the token that the new one replaces
     */
    @GetMapping("/nouveau")
    String blank(@RequestParam(required = false) Long comme, Frame frame, Model model) {
        String key = UUID.randomUUID().toString();
        TokenForm form =
                Optional.ofNullable(comme)
                        .flatMap(tokens::find)
                        .map(token -> TokenForm.like(token, key))
                        .orElseGet(() -> TokenForm.empty(key));
        return form(form, Map.of(), frame, model);
    }

    /** Shown in the answer itself, and nowhere else ever. */
    @PostMapping
    @ProvenRecently
    String issue(
            TokenForm form,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Map<String, String> faults = form.faults(show.departments(), show.procedures());
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, faults, frame, model);
        }
        Optional<TokenText> made = issue.issue(form, agent.id());
        if (made.isEmpty()) {
            return "redirect:" + ROOT + "?done=once";
        }
        model.addAttribute("software", form.logiciel());
        model.addAttribute("token", made.get().text());
        return "api/tokens/made";
    }

    @PostMapping("/{id}/revoquer")
    String end(@PathVariable long id) {
        end.end(find(id));
        return "redirect:" + ROOT + "?done=ended";
    }

    @PostMapping("/{id}/reprendre")
    @ProvenRecently
    String takeOver(@PathVariable long id, SignedInAgent agent) {
        end.takeOver(find(id), agent.id());
        return "redirect:" + ROOT + "?done=taken-over";
    }

    private Token find(long id) {
        return tokens.find(id).orElseThrow(NotFound::new);
    }

    private String form(TokenForm form, Map<String, String> faults, Frame frame, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choices", show.choices(form, frame));
        model.addAttribute(
                "errors",
                faults.entrySet().stream()
                        .map(one -> new ErrorLink(one.getKey(), frame.t(one.getValue())))
                        .toList());
        return "api/tokens/form";
    }
}
