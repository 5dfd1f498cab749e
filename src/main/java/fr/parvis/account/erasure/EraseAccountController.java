package fr.parvis.account.erasure;

import fr.parvis.account.EraseResident;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.TiedToAccount;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Residents erase their own account: what goes, what stays, one confirmation. */
@Controller
class EraseAccountController {

    private final EraseResident erase;
    private final List<TiedToAccount> modules;
    private final RequestSessions sessions;

    EraseAccountController(
            EraseResident erase, List<TiedToAccount> modules, RequestSessions sessions) {
        this.erase = erase;
        this.modules = modules;
        this.sessions = sessions;
    }

    @GetMapping("/mon-compte/supprimer")
    String ask(SignedInResident resident, Frame frame, Model model) {
        model.addAttribute("kept", isKept(resident));
        model.addAttribute(
                "stays",
                modules.stream()
                        .flatMap(module -> module.staysOf(resident.id(), frame.locale()).stream())
                        .toList());
        return "account/erase";
    }

    @ProvenRecently
    @PostMapping("/mon-compte/supprimer")
    String erase(
            SignedInResident resident,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (isKept(resident)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return ask(resident, frame, model);
        }
        sessions.end(AccountKind.RESIDENT, request, response);
        erase.erase(resident.id());
        return "redirect:/compte-supprime";
    }

    private boolean isKept(SignedInResident resident) {
        return modules.stream().anyMatch(module -> module.keeps(resident.id()));
    }

    @GetMapping("/compte-supprime")
    String erased() {
        return "account/erased";
    }
}
