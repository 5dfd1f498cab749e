package fr.parvis.ui.frame;

import fr.parvis.commune.Commune;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Opening;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.security.web.csrf.CsrfToken;

/** The parts of a frame that are made when a page asks for them. */
record RequestParts(HttpServletRequest request, Commune commune, Clock clock)
        implements Frame.OnDemand {

    @Override
    public Frame.Csrf csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : null;
    }

    @Override
    public Opening opening() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(Format.ZONE));
        Opening opening = Opening.at(now, commune.hours(), commune.departement());
        StaleAt.note(request, opening.staleAt().atZone(Format.ZONE).toInstant());
        return opening;
    }
}
