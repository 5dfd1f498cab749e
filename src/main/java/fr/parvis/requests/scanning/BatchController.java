package fr.parvis.requests.scanning;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Procedures;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One batch: where its pages went, and those that an agent places. */
@Controller
@RequestMapping(ScanController.ROOT + "/{id}")
class BatchController {

    private final ScanBatches batches;
    private final ScanItems items;
    private final PlaceByHand place;
    private final Procedures procedures;

    BatchController(
            ScanBatches batches, ScanItems items, PlaceByHand place, Procedures procedures) {
        this.batches = batches;
        this.items = items;
        this.place = place;
        this.procedures = procedures;
    }

    @GetMapping
    String page(@PathVariable long id, SignedInAgent agent, Frame frame, Model model) {
        return show(open(id, agent), Placing.NONE, List.of(), frame, model);
    }

    @PostMapping("/placer")
    String place(
            @PathVariable long id,
            Placing placing,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        ScanBatch batch = open(id, agent);
        String wrong = wrong(placing, batch, agent);
        if (wrong == null) {
            return "redirect:" + batch.address();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var error = new ErrorLink(wrong, frame.t("requests.scan.wrong." + wrong));
        return show(batch, placing, List.of(error), frame, model);
    }

    /**
     * @return the field that is wrong; null when the pages were placed
     */
    private String wrong(Placing placing, ScanBatch batch, SignedInAgent agent) {
        if (placing.page().isEmpty()) {
            return "page";
        }
        return switch (placing.where()) {
            case DROP -> {
                place.drop(placing.page(), batch.id(), agent);
                yield null;
            }
            case REQUEST ->
                    place.withRequest(placing.page(), batch.id(), placing.numero(), agent)
                            ? null
                            : "numero";
            case FORM ->
                    place.withForm(placing.page(), batch.id(), placing.form(), agent) ? null : "ou";
            case NOWHERE -> "ou";
        };
    }

    private ScanBatch open(long id, SignedInAgent agent) {
        return batches.find(id, agent).orElseThrow(NotFound::new);
    }

    private String show(
            ScanBatch batch, Placing placing, List<ErrorLink> errors, Frame frame, Model model) {
        List<ScanItem> all = items.of(batch.id());
        model.addAttribute("batch", batch);
        model.addAttribute("items", all);
        model.addAttribute("titles", titles(all, frame));
        model.addAttribute("placing", placing);
        model.addAttribute("errors", errors);
        return "requests/scanning/batch";
    }

    private Map<String, String> titles(List<ScanItem> all, Frame frame) {
        return all.stream()
                .map(ScanItem::procedure)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), code -> title(code, frame)));
    }

    private String title(String code, Frame frame) {
        return procedures
                .current(code)
                .map(revision -> frame.t(revision.definition().title()))
                .orElse(code);
    }
}
