package fr.parvis.records.slips;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.kernel.Outcome;
import fr.parvis.records.slips.SlipPage.Typed;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One slip: looked through, approved, kept as proof. */
@Controller
@RequestMapping("/bureau/conservation/{id}")
class SlipsController {

    private final Slips slips;
    private final Lines lines;
    private final Rules rules;
    private final ReviewSlip review;
    private final VerifySlip verify;
    private final SlipFiles papers;

    SlipsController(
            Slips slips,
            Lines lines,
            Rules rules,
            ReviewSlip review,
            VerifySlip verify,
            SlipFiles papers) {
        this.slips = slips;
        this.lines = lines;
        this.rules = rules;
        this.review = review;
        this.verify = verify;
        this.papers = papers;
    }

    /** Opens the files of slips. */
    @org.springframework.stereotype.Component
    record SlipFiles(Files files, FileDownloads downloads) {}

    /** For other agents these pages do not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    /**
     * @param apres the last thing of the page before
     * @param verifier to recompute what the slip proves by
     */
    @GetMapping
    String slip(
            @PathVariable long id,
            @RequestParam(defaultValue = "" + Long.MIN_VALUE) long apres,
            @RequestParam(defaultValue = "false") boolean verifier,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        model.addAttribute("done", done);
        return show(find(id), apres, Typed.NOTHING, verifier, model);
    }

    @PostMapping("/retirer")
    String takeOut(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<Long> lignes,
            @RequestParam(defaultValue = "") String motif,
            Model model,
            HttpServletResponse response) {
        find(id);
        return switch (review.takeOut(id, lignes, motif)) {
            case Outcome.Done<Integer, SlipRefused> _ -> "redirect:" + after(id, "out");
            case Outcome.Refused<Integer, SlipRefused>(SlipRefused reason) ->
                    refused(
                            id,
                            new Typed("retirer", lignes, motif, "", "", reason),
                            model,
                            response);
        };
    }

    @ProvenRecently
    @PostMapping("/approuver")
    String approve(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int lignes,
            @RequestParam(defaultValue = "") String visa,
            @RequestParam(defaultValue = "") String visaDate,
            Model model,
            HttpServletResponse response) {
        find(id);
        return switch (review.approve(id, lignes, visa, day(visaDate))) {
            case Outcome.Done<Slip, SlipRefused> _ -> "redirect:" + after(id, "approved");
            case Outcome.Refused<Slip, SlipRefused>(SlipRefused reason) ->
                    refused(
                            id,
                            new Typed("approuver", List.of(), "", visa, visaDate, reason),
                            model,
                            response);
        };
    }

    @GetMapping("/bordereau.pdf")
    ResponseEntity<Resource> paper(@PathVariable long id) {
        Slip slip = find(id);
        if (slip.fileId() == null) {
            throw new NotFound();
        }
        return papers.downloads().attachment(papers.files().get(slip.fileId()));
    }

    private Slip find(long id) {
        return slips.find(id).orElseThrow(NotFound::new);
    }

    /** The last line may have left, and the slip with it. */
    private String after(long id, String done) {
        return slips.find(id).isPresent()
                ? "/bureau/conservation/" + id + "?done=" + done
                : "/bureau/conservation?done=" + done;
    }

    private String refused(long id, Typed typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("done", "");
        return show(find(id), Long.MIN_VALUE, typed, false, model);
    }

    private String show(Slip slip, long after, Typed typed, boolean verifying, Model model) {
        model.addAttribute(
                "page",
                SlipPage.of(
                        slip,
                        rules.of(slip.rule()).key(),
                        lines.page(slip.id(), after, SlipPage.PAGE + 1),
                        typed,
                        verifying && slip.done() ? verify.verify(slip) : null));
        return "records/slip";
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
