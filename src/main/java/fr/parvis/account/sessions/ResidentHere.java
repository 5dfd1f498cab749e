package fr.parvis.account.sessions;

import fr.parvis.account.CurrentResident;
import fr.parvis.account.SignedInResident;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@Component
class ResidentHere implements CurrentResident {

    private final RequestSessions sessions;

    ResidentHere(RequestSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<SignedInResident> find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? sessions.find(web.getRequest(), AccountKind.RESIDENT).map(Session::resident)
                : Optional.empty();
    }
}
