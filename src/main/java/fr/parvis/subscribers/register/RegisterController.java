package fr.parvis.subscribers.register;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.subscribers.Topic;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.subscribers.store.Departures;
import fr.parvis.subscribers.store.Subscriptions;
import fr.parvis.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of subscribers, for who writes to them. */
@Controller
@RequestMapping(RegisterController.PATH)
class RegisterController {

    static final String PATH = "/bureau/abonnes";

    private static final int PAGE = 50;

    private final SubscriberList list;
    private final ImportSubscribers imports;
    private final ExportSubscribers exports;
    private final TopicCatalogue topics;
    private final Subscriptions subscriptions;
    private final Departures departures;

    RegisterController(
            SubscriberList list,
            ImportSubscribers imports,
            ExportSubscribers exports,
            TopicCatalogue topics,
            Subscriptions subscriptions,
            Departures departures) {
        this.list = list;
        this.imports = imports;
        this.exports = exports;
        this.topics = topics;
        this.subscriptions = subscriptions;
        this.departures = departures;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    ModelAndView page(
            @RequestParam(defaultValue = "") String chercher,
            @RequestParam(defaultValue = "") String avant,
            SignedInAgent agent) {
        long before = avant.matches("\\d{1,18}") ? Long.parseLong(avant) : Long.MAX_VALUE;
        List<SubscriberLine> found = list.find(chercher, before, PAGE + 1);
        return new ModelAndView("subscribers/register/list")
                .addObject("lines", found.stream().limit(PAGE).toList())
                .addObject("next", found.size() > PAGE ? found.get(PAGE - 1).id() : 0L)
                .addObject("words", chercher)
                .addObject("count", list.count())
                .addObject("rules", Rights.may(agent, Permission.ADMINISTER, Place.COMMUNE))
                .addObject("topics", topics.all());
    }

    @PostMapping("/{id:\\d{1,18}}/retirer")
    String remove(@PathVariable long id) {
        departures.leave(subscriptions.find(id).orElseThrow(NotFound::new));
        return "redirect:" + PATH;
    }

    @GetMapping("/importer")
    ModelAndView imports() {
        return imports("", "", List.of(), null, false);
    }

    @PostMapping("/importer")
    ModelAndView take(
            @RequestParam(defaultValue = "") String liste,
            @RequestParam(defaultValue = "") String preuve,
            @RequestParam(required = false) List<String> sujets) {
        List<String> wanted = sujets == null ? List.of() : sujets;
        List<String> known = topics.all().stream().map(Topic::code).toList();
        boolean wrong =
                liste.isBlank()
                        || preuve.isBlank()
                        || wanted.isEmpty()
                        || !known.containsAll(wanted);
        return wrong
                ? imports(liste, preuve, wanted, null, true)
                : imports("", "", List.of(), imports.take(liste, wanted, preuve.strip()), false);
    }

    @PostMapping("/exporter")
    @ProvenRecently
    ResponseEntity<byte[]> export() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"abonnes.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(exports.write().getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView imports(
            String typed,
            String proof,
            List<String> chosen,
            ImportSubscribers.Report report,
            boolean wrong) {
        var page =
                new ModelAndView("subscribers/register/import")
                        .addObject("typed", typed)
                        .addObject("proof", proof)
                        .addObject("chosen", chosen)
                        .addObject("report", report)
                        .addObject("wrong", wrong)
                        .addObject("topics", topics.all());
        page.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
