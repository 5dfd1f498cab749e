package fr.parvis.account.helpers;

import fr.parvis.kernel.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator accredits a helper, or ends it; all they hold ends with it. */
@Service
public class Accredit {

    private static final int MOST_YEARS = 3;
    private static final int LONGEST = 120;

    private final Accreditations helpers;
    private final ApplicationEventPublisher events;

    Accredit(Accreditations helpers, ApplicationEventPublisher events) {
        this.helpers = helpers;
        this.events = events;
    }

    /**
     * @param by name of the administrator
     */
    @Transactional
    public Outcome<Long, NotAccredited> accredit(TypedAccreditation typed, String by) {
        Optional<Long> resident = helpers.residentAt(typed.email());
        Optional<NotAccredited> no = refusal(typed, resident);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        helpers.add(resident.get(), typed.organisation(), typed.lastDay().get(), by);
        events.publishEvent(new Accredited(resident.get(), typed.organisation()));
        return Outcome.done(resident.get());
    }

    @Transactional
    public void end(Accreditation helper, String by) {
        if (helpers.end(helper.id(), by)) {
            events.publishEvent(new AccreditationEnded(helper.id(), helper.resident()));
        }
    }

    private Optional<NotAccredited> refusal(TypedAccreditation typed, Optional<Long> resident) {
        if (resident.isEmpty()) {
            return Optional.of(NotAccredited.NO_ACCOUNT);
        }
        if (helpers.accreditation(resident.get()).isPresent()) {
            return Optional.of(NotAccredited.ALREADY);
        }
        if (typed.organisation().isEmpty() || typed.organisation().length() > LONGEST) {
            return Optional.of(NotAccredited.NO_ORGANISATION);
        }
        LocalDate today = helpers.today();
        return typed.lastDay()
                        .filter(day -> !day.isBefore(today))
                        .filter(day -> !day.isAfter(today.plusYears(MOST_YEARS)))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(NotAccredited.NO_DAY);
    }
}
