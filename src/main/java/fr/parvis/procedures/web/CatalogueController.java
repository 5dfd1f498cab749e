package fr.parvis.procedures.web;

import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.procedures.LifeEvent;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.web.Catalogue.Door;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import fr.parvis.ui.LinkItem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /demarches}: all procedures of the commune, by words, moments of life, departments. */
@Controller
class CatalogueController {

    private final Procedures procedures;
    private final Departments departments;

    CatalogueController(Procedures procedures, Departments departments) {
        this.procedures = procedures;
        this.departments = departments;
    }

    @Kept
    @GetMapping("/demarches")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(defaultValue = "") String service,
            Frame frame,
            Model model) {
        var life =
                Arrays.stream(LifeEvent.values()).filter(e -> e.code().equals(moment)).findFirst();
        var department = departments.byCode(service);
        List<Revision> all = procedures.catalogue();
        Predicate<Revision> asked =
                one ->
                        life.map(event -> Catalogue.at(one, event)).orElse(true)
                                && department.map(part -> Catalogue.of(one, part)).orElse(true);
        List<Revision> limited = all.stream().filter(asked).toList();
        model.addAttribute(
                "catalogue",
                new Catalogue(
                        q.strip(),
                        chosen(life, department, frame),
                        moments(all, moment, frame),
                        parts(all, service, frame),
                        CatalogueSearch.find(limited, q).stream()
                                .map(one -> item(one, frame))
                                .toList(),
                        all.size()));
        return "procedures/catalogue";
    }

    private static String chosen(
            Optional<LifeEvent> life, Optional<Department> department, Frame frame) {
        return life.map(event -> frame.t("procedures.moment." + event.code()))
                .or(() -> department.map(part -> frame.t(part.name())))
                .orElse(null);
    }

    /** Only moments that lead somewhere. */
    private static List<Door> moments(List<Revision> all, String current, Frame frame) {
        return Arrays.stream(LifeEvent.values())
                .filter(event -> all.stream().anyMatch(one -> Catalogue.at(one, event)))
                .map(
                        event ->
                                new Door(
                                        frame.t("procedures.moment." + event.code()),
                                        "/demarches?moment=" + event.code(),
                                        event.icon(),
                                        event.code().equals(current)))
                .toList();
    }

    private List<Door> parts(List<Revision> all, String current, Frame frame) {
        return departments.all().stream()
                .filter(part -> all.stream().anyMatch(one -> Catalogue.of(one, part)))
                .map(
                        part ->
                                new Door(
                                        frame.t(part.name()),
                                        "/demarches?service=" + part.code(),
                                        null,
                                        part.code().equals(current)))
                .toList();
    }

    private static LinkItem item(Revision revision, Frame frame) {
        var definition = revision.definition();
        return new LinkItem(
                "/demarches/" + revision.code(),
                definition.icon(),
                frame.t(definition.title()),
                frame.t(definition.summary()));
    }
}
