package fr.parvis.records.accounts;

import fr.parvis.account.TiedToAccount;
import fr.parvis.records.HoldSubjects;
import fr.parvis.records.Holds;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An account that a hold or a restriction is about stays, even when its owner wants it gone. */
@Component
class DisputedAccounts implements TiedToAccount {

    private final Holds holds;

    DisputedAccounts(Holds holds) {
        this.holds = holds;
    }

    @Override
    public Set<Long> busy(Collection<Long> residents) {
        Set<String> held =
                holds.held(
                        residents.stream().map(HoldSubjects::account).collect(Collectors.toSet()));
        return residents.stream()
                .filter(resident -> held.contains(HoldSubjects.account(resident)))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean keeps(long resident) {
        return !busy(Set.of(resident)).isEmpty();
    }

    @Override
    public List<Stay> staysOf(long resident, Locale language) {
        return List.of();
    }
}
