package fr.parvis.requests.signing;

import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.files.FileDownloads;
import fr.parvis.procedures.StepDetail.Signature;
import fr.parvis.requests.life.DecisionLetters;
import fr.parvis.requests.steps.AgentsTurn;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Languages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an agent reads a document and signs it. */
@Controller
@RequestMapping("/bureau/demandes/{number}/signature")
class SignController {

    private static final int LONGEST = 5_000;

    private final AgentsTurn turn;
    private final Signatures signatures;
    private final SignDocument sign;
    private final DecisionLetters letters;
    private final FileDownloads downloads;
    private final Languages languages;

    SignController(
            AgentsTurn turn,
            Signatures signatures,
            SignDocument sign,
            DecisionLetters letters,
            FileDownloads downloads,
            Languages languages) {
        this.turn = turn;
        this.signatures = signatures;
        this.sign = sign;
        this.letters = letters;
        this.downloads = downloads;
        this.languages = languages;
    }

    static String address(Work work) {
        return AgentsTurn.page(work.request().number()) + "/signature";
    }

    @GetMapping
    String page(@PathVariable String number, SignedInAgent agent, Model model) {
        Work work = turn.seen(number, agent);
        return role(work, agent).isEmpty()
                ? "redirect:" + AgentsTurn.page(number)
                : show(work, "", null, model);
    }

    /** The document as it would be signed. */
    @GetMapping("/document")
    Object document(@PathVariable String number, SignedInAgent agent) {
        Work work = turn.seen(number, agent);
        if (role(work, agent).isEmpty()) {
            return "redirect:" + AgentsTurn.page(number);
        }
        String letter = ((Signature) work.step().detail()).letter();
        byte[] pdf = letters.preview(work.request(), work.revision(), letter, "", agent);
        return downloads.preview(number + ".pdf", pdf);
    }

    /**
     * @param choice {@code sign} or {@code decline}
     * @param words why it is declined
     */
    @PostMapping
    String decide(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String words,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Work work = turn.seen(number, agent);
        Optional<String> role = role(work, agent);
        String why = words.strip();
        if (role.isPresent()
                && choice.equals("decline")
                && (why.isEmpty() || why.length() > LONGEST)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(work, why, frame.t("requests.signing.why.missing"), model);
        }
        if (role.isPresent() && choice.equals("decline")) {
            sign.decline(work, role.get(), agent, why);
        } else if (role.isPresent() && choice.equals("sign")) {
            sign.sign(work, role.get(), agent, languages);
        }
        return "redirect:" + AgentsTurn.page(number);
    }

    /** The role under which this agent signs now. */
    private Optional<String> role(Work work, SignedInAgent agent) {
        return work.here() && work.step().detail() instanceof Signature
                ? SignatureStep.next(work, signatures.current(work.request().id()))
                        .filter(
                                role ->
                                        Rights.may(
                                                agent, Role.ofCode(role), work.request().place()))
                : Optional.empty();
    }

    private static String show(Work work, String words, String error, Model model) {
        String letter = ((Signature) work.step().detail()).letter();
        model.addAttribute("number", work.request().number());
        model.addAttribute("applicant", work.request().applicant().name());
        model.addAttribute(
                "document",
                work.revision().definition().letter(letter).orElseThrow().publicTitle());
        model.addAttribute("words", words);
        model.addAttribute("error", error);
        return "requests/signing/sign";
    }
}
