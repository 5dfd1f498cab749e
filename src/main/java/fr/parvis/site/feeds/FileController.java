package fr.parvis.site.feeds;

import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

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
            Disallow: /brouillons

            Sitemap: %s
            """;

    /** RFC 9116, 2.5.5: the file is to be less than a year from its end. */
    private static final int MONTHS_AHEAD = 6;

    private final Clock clock;

    FileController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(Frame frame) {
        return Answer.of("text/plain", ROBOTS.formatted(frame.absolute("/sitemap.xml")));
    }

    /** The same all month long, so that it is fetched once. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security(Frame frame) {
        LocalDate month = LocalDate.now(clock.withZone(Format.ZONE)).withDayOfMonth(1);
        var expires = month.plusMonths(MONTHS_AHEAD).atStartOfDay().toInstant(ZoneOffset.UTC);
        return Answer.of(
                "text/plain",
                """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: fr, en
                Canonical: %s
                """
                        .formatted(
                                frame.commune().email(),
                                expires,
                                frame.absolute("/.well-known/security.txt")));
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon(Frame frame) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(frame.assets().emblem()))
                .build();
    }
}
