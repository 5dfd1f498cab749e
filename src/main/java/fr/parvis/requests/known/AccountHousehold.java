package fr.parvis.requests.known;

import fr.parvis.account.CurrentResident;
import fr.parvis.account.Households;
import fr.parvis.forms.Household;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposes to whoever is signed in the household of their own account, and to nobody else. */
@Component
class AccountHousehold implements Household {

    private final CurrentResident current;
    private final Households households;

    AccountHousehold(CurrentResident current, Households households) {
        this.current = current;
        this.households = households;
    }

    @Override
    public List<Member> members() {
        return current.find().stream()
                .flatMap(resident -> households.of(resident.id()).stream())
                .map(who -> new Member(who.firstNames(), who.birthName(), who.birthDate()))
                .toList();
    }
}
