package fr.parvis.procedures.paper;

import fr.parvis.procedures.PaperPages;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of a procedure to print, and the way back from a printed page. */
@Controller
class PaperFormController {

    private final Procedures procedures;
    private final PrintForm print;
    private final PaperPages pages;

    PaperFormController(Procedures procedures, PrintForm print, PaperPages pages) {
        this.procedures = procedures;
        this.print = print;
        this.pages = pages;
    }

    /**
     * @param langue {@code fr} or {@code en}; that of the reader when absent
     */
    @GetMapping("/demarches/{code}/formulaire.pdf")
    ResponseEntity<byte[]> form(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String langue,
            Frame frame) {
        Revision revision =
                procedures
                        .current(code)
                        .filter(one -> one.definition().kind().filled())
                        .filter(one -> readable(one, frame))
                        .orElseThrow(NotFound::new);
        var shown = ContentDisposition.inline().filename(code + ".pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(print.pdf(revision, language(langue, frame)));
    }

    /** A telephone that read the code of a page. */
    @GetMapping("/F/{reference}")
    String scanned(@PathVariable String reference) {
        return "redirect:/demarches/"
                + pages.read(reference).orElseThrow(NotFound::new).procedure();
    }

    private static boolean readable(Revision revision, Frame frame) {
        return revision.definition().kind().onThePortal()
                || frame.person() != null && frame.person().agent();
    }

    private static Locale language(String asked, Frame frame) {
        return switch (asked) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> frame.locale();
        };
    }
}
