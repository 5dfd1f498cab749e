package fr.parvis.api.published;

import fr.parvis.api.calls.ProblemType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the interface: for programs, and as a page for those who write them. */
@Controller
class DescriptionController {

    private final Description description;

    DescriptionController(Description description) {
        this.description = description;
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> json() {
        byte[] json = description.json();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag("\"" + DigestUtils.md5DigestAsHex(json) + "\"")
                .body(json);
    }

    @GetMapping("/api")
    String page(Model model) {
        model.addAttribute(
                "groups",
                description.operations().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Operation::tag, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("problems", List.of(ProblemType.values()));
        return "api/guide";
    }
}
