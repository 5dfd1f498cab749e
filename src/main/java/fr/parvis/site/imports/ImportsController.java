package fr.parvis.site.imports;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.files.FileDownloads;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Administrators take over an old site. */
@Controller
@RequestMapping(ImportsController.PATH)
class ImportsController {

    static final String PATH = "/bureau/site/imports";
    private static final int PAGE = 20;
    private static final int SHOWN = 50;

    private final SteerImport steer;
    private final Imports imports;
    private final ImportReport report;
    private final FileDownloads downloads;

    ImportsController(
            SteerImport steer, Imports imports, ImportReport report, FileDownloads downloads) {
        this.steer = steer;
        this.imports = imports;
        this.report = report;
        this.downloads = downloads;
    }

    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView list() {
        return begin("", null);
    }

    @PostMapping("/wordpress")
    ModelAndView fromExport(
            SignedInAgent agent, @RequestParam(required = false) MultipartFile fichier)
            throws IOException {
        if (fichier == null || fichier.isEmpty()) {
            return begin("", new ImportRefused.NoFile());
        }
        String name =
                fichier.getOriginalFilename() == null
                        ? "export.xml"
                        : fichier.getOriginalFilename();
        return to(steer.fromExport(name, fichier.getInputStream(), agent.id(), agent.name()));
    }

    @PostMapping("/plan")
    ModelAndView fromSitemap(SignedInAgent agent, @RequestParam(defaultValue = "") String adresse) {
        return switch (steer.fromSitemap(adresse, agent.id(), agent.name())) {
            case Outcome.Done<Long, ImportRefused>(Long id) -> to(id);
            case Outcome.Refused<Long, ImportRefused>(ImportRefused no) -> begin(adresse, no);
        };
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "0") int apres) {
        return page(id, etat, apres, null);
    }

    @GetMapping("/{id:\\d+}/rapport.csv")
    ResponseEntity<Resource> table(@PathVariable long id, Frame frame) {
        SiteImport importing = imports.find(id).orElseThrow(NotFound::new);
        return downloads.attachment(
                "import-" + id + ".csv", "text/csv;charset=UTF-8", report.csv(importing, frame));
    }

    @PostMapping("/{id:\\d+}/importer")
    ModelAndView run(
            @PathVariable long id,
            @RequestParam(defaultValue = "brouillons") String comment,
            @RequestParam(defaultValue = "false") boolean images) {
        return answer(id, steer.run(id, comment.equals("publier"), images), "/" + id);
    }

    @PostMapping("/{id:\\d+}/annuler")
    ModelAndView undo(@PathVariable long id) {
        return answer(id, steer.undo(id), "/" + id);
    }

    @PostMapping("/{id:\\d+}/oublier")
    ModelAndView forget(@PathVariable long id) {
        return answer(id, steer.forget(id), "");
    }

    private ModelAndView answer(long id, Outcome<Long, ImportRefused> outcome, String next) {
        return switch (outcome) {
            case Outcome.Done<Long, ImportRefused> _ -> new ModelAndView("redirect:" + PATH + next);
            case Outcome.Refused<Long, ImportRefused>(ImportRefused no) -> page(id, "", 0, no);
        };
    }

    private static ModelAndView to(long id) {
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private ModelAndView begin(String typed, ImportRefused refused) {
        return status(
                new ModelAndView("site/imports/begin")
                        .addObject("imports", imports.list(Long.MAX_VALUE, PAGE))
                        .addObject("typed", typed)
                        .addObject("refused", refused),
                refused);
    }

    private ModelAndView page(long id, String state, int after, ImportRefused refused) {
        SiteImport importing = imports.find(id).orElseThrow(NotFound::new);
        return status(
                new ModelAndView("site/imports/import")
                        .addObject("importing", importing)
                        .addObject("report", report.of(importing, state, after, SHOWN))
                        .addObject("refused", refused),
                refused);
    }

    private static ModelAndView status(ModelAndView page, ImportRefused refused) {
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
