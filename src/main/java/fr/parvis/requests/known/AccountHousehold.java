package fr.parvis.requests.known;

import fr.parvis.account.ActingFor;
import fr.parvis.account.Households;
import fr.parvis.account.MandateVerb;
import fr.parvis.forms.Household;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Proposes to whoever is signed in the household of their own account; to who acts for somebody,
 * the household of that person, where the mandate lets file. To nobody else.
 */
@Component
class AccountHousehold implements Household {

    private final ActingFor acting;
    private final Households households;

    AccountHousehold(ActingFor acting, Households households) {
        this.acting = acting;
        this.households = households;
    }

    @Override
    public List<Member> members() {
        return acting.account(MandateVerb.FILE).stream()
                .flatMap(account -> households.of(account).stream())
                .map(who -> new Member(who.firstNames(), who.birthName(), who.birthDate()))
                .toList();
    }
}
