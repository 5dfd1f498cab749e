package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.mandates.MandateMode.Use;
import fr.parvis.ui.Frame;
import fr.parvis.ui.PersonSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells every page of the portal for whom its reader acts. */
@Component
class ActingPerson implements PersonSource {

    private final MandateMode mode;

    ActingPerson(MandateMode mode) {
        this.mode = mode;
    }

    @Override
    public Optional<Frame.Person> person(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    public Optional<Frame.Acting> acting(HttpServletRequest request) {
        return mode.of(request) instanceof Use.Under(Mandate mandate)
                ? Optional.of(
                        new Frame.Acting(
                                mandate.principal().name(),
                                mandate.lastDay(),
                                ModeController.HOME,
                                ModeController.LEAVE))
                : Optional.empty();
    }
}
