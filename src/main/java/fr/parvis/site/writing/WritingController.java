package fr.parvis.site.writing;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the editor asks for: posted texts are looked over, shown as they will be, cleaned; nothing
 * is kept.
 */
@Controller
class WritingController {

    private final LookOver lookOver;
    private final Prose prose;

    WritingController(LookOver lookOver, Prose prose) {
        this.lookOver = lookOver;
        this.prose = prose;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping("/bureau/site/ecrire")
    String help() {
        return "site/writing/help";
    }

    /**
     * @param champ name of the field of the posted form that holds the text
     * @param partie not empty to get the remarks alone, without a page around
     */
    @PostMapping("/bureau/site/relire")
    ModelAndView look(
            HttpServletRequest form,
            @RequestParam(defaultValue = "texte") String champ,
            @RequestParam(defaultValue = "fr") String langue,
            @RequestParam(defaultValue = "") String partie) {
        var remarks = lookOver.remarks(text(form, champ), langue.equals("fr"));
        return partie.isEmpty()
                ? new ModelAndView("site/writing/look").addObject("remarks", remarks)
                : new ModelAndView("site/writing/remarks")
                        .addObject("remarks", remarks)
                        .addObject("live", true);
    }

    @PostMapping("/bureau/site/apercu")
    ModelAndView preview(
            HttpServletRequest form,
            Frame frame,
            @RequestParam(defaultValue = "texte") String champ) {
        return new ModelAndView("site/writing/preview")
                .addObject("prose", prose.html(text(form, champ), frame));
    }

    /** Something copied elsewhere, as Markdown. */
    @PostMapping("/bureau/site/coller")
    ResponseEntity<String> paste(@RequestParam(defaultValue = "") String html) {
        return ResponseEntity.ok()
                .contentType(
                        new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8))
                .body(FromHtml.markdown(html));
    }

    private static String text(HttpServletRequest form, String field) {
        String text = form.getParameter(field);
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
