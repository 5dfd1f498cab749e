package fr.parvis.requests.tracking;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A sealed cookie that lists the requests this browser has shown the code of. Holds for twelve
 * hours, for the pages of follow-up only, in one commune.
 */
@Component
class TrackingPass {

    private static final Duration AGE = Duration.ofHours(12);
    static final OwnCookie COOKIE = new OwnCookie("suivi", AGE);
    private static final int MOST = 8;

    private final InstallationKeys keys;
    private final Clock clock;

    TrackingPass(InstallationKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    boolean opens(HttpServletRequest request, String number) {
        return numbers(request).contains(number);
    }

    void add(HttpServletRequest request, HttpServletResponse response, String number) {
        List<String> numbers = new ArrayList<>(numbers(request));
        numbers.remove(number);
        numbers.addFirst(number);
        String content =
                clock.instant().plus(AGE).getEpochSecond()
                        + "~"
                        + String.join("~", numbers.subList(0, Math.min(MOST, numbers.size())));
        COOKIE.set(request, response, content + "~" + seal(content));
    }

    /** None when the cookie is absent, forged, of another commune or too old. */
    private List<String> numbers(HttpServletRequest request) {
        return Optional.ofNullable(COOKIE.value(request)).map(this::read).orElse(List.of());
    }

    private List<String> read(String value) {
        int end = value.lastIndexOf('~');
        if (end < 0 || !sealed(value.substring(0, end), value.substring(end + 1))) {
            return List.of();
        }
        List<String> parts = List.of(value.substring(0, end).split("~"));
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts.getFirst()));
        return clock.instant().isAfter(until) ? List.of() : parts.subList(1, parts.size());
    }

    private boolean sealed(String content, String seal) {
        return MessageDigest.isEqual(
                seal(content).getBytes(StandardCharsets.US_ASCII),
                seal.getBytes(StandardCharsets.UTF_8));
    }

    private String seal(String content) {
        byte[] seal = keys.seal("tracking-pass", CommuneScope.current() + " " + content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }
}
