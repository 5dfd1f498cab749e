package fr.parvis.account.household;

import fr.parvis.account.AccountFact;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A resident describes their household. The journal says that it changed, never who is in it. */
@Service
class KeepHousehold {

    /** More than any household that was ever counted; keeps an account from becoming a register. */
    static final int MOST = 30;

    private final HouseholdStore households;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepHousehold(HouseholdStore households, ApplicationEventPublisher events, Clock clock) {
        this.households = households;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return why not; nothing when they are in
     */
    @Transactional
    public Set<RelativeRefused> add(long resident, TypedRelative who) {
        Set<RelativeRefused> wrongs = who.wrongs(LocalDate.now(clock));
        households.lock(resident);
        if (wrongs.isEmpty() && households.own(resident).size() >= MOST) {
            return Set.of(RelativeRefused.HOUSEHOLD_FULL);
        }
        if (wrongs.isEmpty()) {
            households.add(resident, who.under(0));
            changed(resident);
        }
        return wrongs;
    }

    /**
     * @return why not; nothing when it is done
     * @throws NotFound for somebody of another household
     */
    @Transactional
    public Set<RelativeRefused> correct(long resident, long id, TypedRelative who) {
        Set<RelativeRefused> wrongs = who.wrongs(LocalDate.now(clock));
        if (wrongs.isEmpty()) {
            found(households.correct(resident, who.under(id)));
            changed(resident);
        }
        return wrongs;
    }

    /**
     * @throws NotFound for somebody of another household
     */
    @Transactional
    public void remove(long resident, long id) {
        found(households.remove(resident, id));
        changed(resident);
    }

    private static void found(boolean there) {
        if (!there) {
            throw new NotFound();
        }
    }

    private void changed(long resident) {
        events.publishEvent(
                AccountFact.of("account.household-changed", AccountKind.RESIDENT.name(), resident));
    }
}
