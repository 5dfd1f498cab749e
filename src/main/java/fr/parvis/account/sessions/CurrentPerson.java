package fr.parvis.account.sessions;

import fr.parvis.ui.Frame;
import fr.parvis.ui.PersonSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells every page whose name to show. */
@Component
class CurrentPerson implements PersonSource {

    private final RequestSessions sessions;

    CurrentPerson(RequestSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Frame.Person> person(HttpServletRequest request) {
        return sessions.acting(request).map(Session::person);
    }
}
