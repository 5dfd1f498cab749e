package fr.parvis.procedures.web;

import fr.parvis.ui.NotFound;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The published schema, for the editor of whoever writes procedures. */
@Controller
class SchemaController {

    private static final Set<String> PUBLISHED = Set.of("procedure", "form");
    private static final MediaType JSON_SCHEMA =
            MediaType.parseMediaType("application/schema+json");

    @GetMapping("/schema/{name}.schema.json")
    ResponseEntity<Resource> schema(@PathVariable String name) {
        if (!PUBLISHED.contains(name)) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(JSON_SCHEMA)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new ClassPathResource("schema/" + name + ".schema.json"));
    }
}
