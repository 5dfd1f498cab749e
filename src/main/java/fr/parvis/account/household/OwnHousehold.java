package fr.parvis.account.household;

import fr.parvis.account.Relative;
import java.util.List;
import org.springframework.stereotype.Component;

/** The members that a resident described themselves: theirs to share. */
@Component
public class OwnHousehold {

    private final HouseholdStore households;

    OwnHousehold(HouseholdStore households) {
        this.households = households;
    }

    /** The youngest first. */
    public List<Relative> of(long resident) {
        return households.own(resident);
    }
}
