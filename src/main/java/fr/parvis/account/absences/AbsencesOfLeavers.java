package fr.parvis.account.absences;

import fr.parvis.account.AgentLeft;
import fr.parvis.account.passwords.TellOwner;
import fr.parvis.account.sessions.AccountKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody acts for an agent who left, and who was to be replaced by them is told to name somebody
 * else.
 */
@Component
class AbsencesOfLeavers {

    private final Absences absences;
    private final TellOwner owner;

    AbsencesOfLeavers(Absences absences, TellOwner owner) {
        this.absences = absences;
        this.owner = owner;
    }

    @EventListener
    void of(AgentLeft left) {
        absences.remove(left.agent());
        absences.removeReplacedBy(left.agent())
                .forEach(away -> owner.of(AccountKind.AGENT, away, "substitute-left"));
    }
}
