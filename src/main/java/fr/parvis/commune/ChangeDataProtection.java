package fr.parvis.commune;

import fr.parvis.commune.DataProtection.Officer;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who answers for personal data in the current commune. Publishes {@link IdentityChanged}. */
@Service
public class ChangeDataProtection {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST = 500;

    private final CommuneStore communes;
    private final ApplicationEventPublisher events;

    ChangeDataProtection(CommuneStore communes, ApplicationEventPublisher events) {
        this.communes = communes;
        this.events = events;
    }

    /** What is kept from now on, or everything that is wrong; then nothing changed. */
    @Transactional
    public Outcome<DataProtection, DataProtectionRefused> change(DataProtection typed) {
        DataProtection tidied = tidied(typed);
        var faults = faults(tidied);
        if (!faults.isEmpty()) {
            return Outcome.refused(new DataProtectionRefused(faults));
        }
        var commune = CommuneScope.current();
        communes.update(commune, tidied);
        events.publishEvent(new IdentityChanged(commune, IdentityChanged.DATA_PROTECTION));
        return Outcome.done(tidied);
    }

    private static List<String> faults(DataProtection said) {
        Officer officer = said.officer();
        var faults = new ArrayList<String>();
        if (!officer.email().isEmpty() && !EMAIL.matcher(officer.email()).matches()) {
            faults.add("email");
        }
        boolean named = !(officer.name() + officer.organisation()).isEmpty();
        boolean reached = !(officer.email() + officer.phone() + officer.address()).isEmpty();
        if (named && !reached) {
            faults.add("reach");
        }
        if (reached && !named) {
            faults.add("name");
        }
        return faults;
    }

    private static DataProtection tidied(DataProtection typed) {
        Officer officer = typed.officer();
        return new DataProtection(
                tidied(typed.representative()),
                tidied(typed.jointControllers()),
                new Officer(
                        tidied(officer.name()),
                        tidied(officer.organisation()),
                        tidied(officer.email()),
                        tidied(officer.phone()),
                        tidied(officer.address())));
    }

    private static String tidied(String typed) {
        String text = typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
