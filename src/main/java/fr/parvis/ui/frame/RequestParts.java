package fr.parvis.ui.frame;

import fr.parvis.commune.Commune;
import fr.parvis.hours.OpenState;
import fr.parvis.ui.Banner;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Navigation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The parts of a frame that are made when a page asks for them.
 *
 * @param alone asks nothing of other modules, for pages that must work when nothing else does
 */
record RequestParts(
        HttpServletRequest request,
        Commune commune,
        Clock clock,
        Contributions contributions,
        boolean alone)
        implements Frame.OnDemand {

    @Override
    public Frame.Csrf csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : null;
    }

    @Override
    public Frame.Acting acting() {
        return alone ? null : contributions.acting(request);
    }

    @Override
    public Frame.Kiosk kiosk() {
        return alone ? null : contributions.kiosk(request);
    }

    @Override
    public List<Banner> banners(Frame frame) {
        List<Banner> told = alone ? List.of() : contributions.banners(frame);
        told.stream()
                .map(Banner::until)
                .filter(Objects::nonNull)
                .forEach(until -> StaleAt.note(request, until));
        return told;
    }

    @Override
    public Optional<List<Navigation.Item>> navigation(Frame frame) {
        return alone ? Optional.empty() : contributions.navigation(frame);
    }

    @Override
    public String accessibility(Frame frame) {
        return alone ? "none" : contributions.accessibility(frame);
    }

    @Override
    public Frame.Display display() {
        return Reader.of(request).display();
    }

    @Override
    public String origin() {
        return contributions.origin(commune);
    }

    @Override
    public void changesAt(Instant moment) {
        StaleAt.note(request, moment);
    }

    @Override
    public OpenState opening() {
        ZoneId zone = commune.zone();
        LocalDateTime now = LocalDateTime.now(clock.withZone(zone));
        OpenState state = commune.hours().at(now, commune.departement());
        StaleAt.note(request, state.staleAt().atZone(zone).toInstant());
        return state;
    }
}
