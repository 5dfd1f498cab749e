package fr.parvis.site.offline;

import fr.parvis.kernel.LocalTimes;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The page without a network, the worker that keeps it, and how the site is installed. */
@Controller
class OfflineController {

    private static final MediaType MANIFEST =
            MediaType.parseMediaType("application/manifest+json;charset=UTF-8");
    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final Worker worker;
    private final JsonMapper json;
    private final Clock clock;

    OfflineController(Worker worker, JsonMapper json, Clock clock) {
        this.worker = worker;
        this.json = json;
        this.clock = clock;
    }

    /** Says of which day it is: it may be read days later. */
    @Kept
    @GetMapping(Worker.PAGE)
    String page(Frame frame, Model model) {
        ZoneId zone = LocalTimes.of(frame.commune().departement());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        frame.changesAt(today.plusDays(1).atStartOfDay(zone).toInstant());
        model.addAttribute("day", frame.format().date(today));
        return "site/offline/page";
    }

    /** Asked anew by browsers at every visit; another content is another worker. */
    @GetMapping("/sw.js")
    ResponseEntity<String> script(Frame frame) {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(worker.script(frame));
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<String> manifest(Frame frame) {
        var manifest =
                Map.of(
                        "name", frame.t("site.offline.name", frame.commune().name()),
                        "short_name", frame.commune().name(),
                        "lang", frame.lang(),
                        "start_url", "/",
                        "scope", "/",
                        "display", "minimal-ui",
                        "background_color", "#ffffff",
                        "theme_color", frame.assets().textColour(frame.commune().colour()),
                        "icons",
                                List.of(
                                        Map.of(
                                                "src",
                                                frame.assets().emblem(),
                                                "type",
                                                "image/svg+xml",
                                                "sizes",
                                                "any",
                                                "purpose",
                                                "any")));
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(CacheControl.noCache())
                .body(json.writeValueAsString(manifest));
    }
}
