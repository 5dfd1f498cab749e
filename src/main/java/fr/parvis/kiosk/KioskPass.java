package fr.parvis.kiosk;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.OwnCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Which kiosk a browser is, by a sealed cookie; and by a second, short one, whether somebody is
 * still at it. Links that make a device a kiosk are sealed too, and hold for a quarter of an hour.
 */
@Component
class KioskPass {

    static final OwnCookie DEVICE = new OwnCookie("parvis-borne", Duration.ofDays(400));
    static final OwnCookie PRESENCE = new OwnCookie("borne-presence", null);

    /** What stays when everything is forgotten: neither tells anything of a person. */
    private static final Set<String> STAYS = Set.of(DEVICE.name(), "parvis-form");

    private static final Duration LINK = Duration.ofMinutes(15);
    private static final Pattern SEALED =
            Pattern.compile("(\\d{1,18})~(\\d{1,9})~(\\d{1,12})~(.+)");
    private static final String ATTRIBUTE = KioskPass.class.getName();

    private final KioskStore store;
    private final InstallationKeys keys;
    private final Clock clock;

    KioskPass(KioskStore store, InstallationKeys keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /** Asked of the database once a request, and only of a browser that says it is a kiosk. */
    Optional<Kiosk> kiosk(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Optional<?> found) {
            return found.map(Kiosk.class::cast);
        }
        String value = DEVICE.value(request);
        Optional<Kiosk> found = value == null ? Optional.empty() : read("device", value);
        request.setAttribute(ATTRIBUTE, found);
        return found;
    }

    void take(HttpServletRequest request, HttpServletResponse response, Kiosk kiosk) {
        store.opened(kiosk.id(), clock.instant());
        DEVICE.set(request, response, sealed("device", kiosk, 0));
    }

    String link(Kiosk kiosk) {
        return sealed("link", kiosk, clock.instant().plus(LINK).getEpochSecond());
    }

    /** Empty for one forged, too old, or of a device that was replaced since. */
    Optional<Kiosk> ofLink(String link) {
        return read("link", link).filter(kiosk -> kiosk.openedAt() == null);
    }

    /** Whether somebody used it less than so long ago. */
    boolean present(HttpServletRequest request, Kiosk kiosk) {
        String last = PRESENCE.value(request);
        if (last == null || !last.matches("\\d{1,12}")) {
            return false;
        }
        long seconds = clock.instant().getEpochSecond() - Long.parseLong(last);
        return seconds <= 2L * (kiosk.idleSeconds() + Kiosk.WARNING_SECONDS);
    }

    void note(HttpServletRequest request, HttpServletResponse response) {
        PRESENCE.set(request, response, Long.toString(clock.instant().getEpochSecond()));
    }

    /** Drafts, requests shown, who is signed in, language: all that tells of a person. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] all = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (Cookie cookie : all) {
            String name = cookie.getName().replaceFirst("^__Host-", "");
            if (!STAYS.contains(name)) {
                new OwnCookie(name, null).forget(request, response);
            }
        }
    }

    private Optional<Kiosk> read(String purpose, String value) {
        Matcher read = SEALED.matcher(value);
        if (!read.matches() || !right(purpose, read)) {
            return Optional.empty();
        }
        long until = Long.parseLong(read.group(3));
        if (until > 0 && clock.instant().isAfter(Instant.ofEpochSecond(until))) {
            return Optional.empty();
        }
        int turn = Integer.parseInt(read.group(2));
        return store.find(Long.parseLong(read.group(1))).filter(kiosk -> kiosk.turn() == turn);
    }

    private boolean right(String purpose, Matcher read) {
        String content = read.group(1) + "~" + read.group(2) + "~" + read.group(3);
        return MessageDigest.isEqual(
                seal(purpose, content).getBytes(StandardCharsets.US_ASCII),
                read.group(4).getBytes(StandardCharsets.UTF_8));
    }

    private String sealed(String purpose, Kiosk kiosk, long until) {
        String content = kiosk.id() + "~" + kiosk.turn() + "~" + until;
        return content + "~" + seal(purpose, content);
    }

    private String seal(String purpose, String content) {
        byte[] seal = keys.seal("kiosk-" + purpose, CommuneScope.current() + " " + content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }
}
