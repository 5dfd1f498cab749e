package fr.parvis.steering.figures;

import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.Frame;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures for heads of department; for anyone else there is no such page. */
@Controller
class FiguresController {

    private static final String PATH = "/bureau/chiffres";

    private final ReadFigures figures;

    FiguresController(ReadFigures figures) {
        this.figures = figures;
    }

    @GetMapping(PATH)
    String page(
            SignedInAgent agent,
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(required = false) Long service,
            Model model) {
        model.addAttribute("page", figures.read(agent, Period.of(periode), service));
        return "steering/figures";
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<String> table(
            SignedInAgent agent,
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(required = false) Long service,
            Frame frame) {
        FiguresPage page = figures.read(agent, Period.of(periode), service);
        String name = "chiffres-%s-%s.csv".formatted(page.days().from(), page.days().to());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(FiguresTable.csv(page, frame));
    }
}
