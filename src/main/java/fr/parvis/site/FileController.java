package fr.parvis.site;

import fr.parvis.ui.Frame;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Small files that browsers and robots ask for by name. */
@Controller
class FileController {

    /** Nothing secret is protected by this list; it only spares robots pages that lead nowhere. */
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /bureau
            Disallow: /suivi
            Disallow: /connexion
            """;

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return ROBOTS;
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon(Frame frame) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(frame.assets().emblem()))
                .build();
    }
}
