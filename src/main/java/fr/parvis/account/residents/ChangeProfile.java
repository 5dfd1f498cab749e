package fr.parvis.account.residents;

import fr.parvis.account.AccountFact;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.kernel.Outcome;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a resident's name and phone number. */
@Service
class ChangeProfile {

    private static final int LONGEST_NAME = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{5,24}");

    private final ResidentStore residents;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    ChangeProfile(ResidentStore residents, Sessions sessions, ApplicationEventPublisher events) {
        this.residents = residents;
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * @param phone may be empty
     */
    @Transactional
    public Outcome<Long, ProfileRefused> change(long resident, String name, String phone) {
        String cleanName = name.strip();
        String cleanPhone = phone.strip();
        if (cleanName.isEmpty() || cleanName.length() > LONGEST_NAME) {
            return Outcome.refused(new ProfileRefused.NameMissing());
        }
        if (!cleanPhone.isEmpty() && !PHONE.matcher(cleanPhone).matches()) {
            return Outcome.refused(new ProfileRefused.InvalidPhone());
        }
        residents.change(resident, cleanName, cleanPhone);
        sessions.changed();
        events.publishEvent(
                AccountFact.of("account.profile-changed", AccountKind.RESIDENT.name(), resident));
        return Outcome.done(resident);
    }
}
