package fr.parvis.ui.frame;

import fr.parvis.commune.Commune;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Opening;
import fr.parvis.ui.PersonSource;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** The parts of a frame that are made when a page asks for them. */
record RequestParts(
        HttpServletRequest request, Commune commune, Clock clock, List<PersonSource> sources)
        implements Frame.OnDemand {

    @Override
    public Frame.Csrf csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : null;
    }

    @Override
    public Frame.Acting acting() {
        return sources.stream()
                .map(source -> source.acting(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Opening opening() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(Format.ZONE));
        Opening opening = Opening.at(now, commune.hours(), commune.departement());
        StaleAt.note(request, opening.staleAt().atZone(Format.ZONE).toInstant());
        return opening;
    }
}
