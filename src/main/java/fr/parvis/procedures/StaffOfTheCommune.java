package fr.parvis.procedures;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Place;
import fr.parvis.account.Role;
import fr.parvis.commune.Departments;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** As the accounts of agents say. */
@Component
class StaffOfTheCommune implements Staff {

    private final Accounts accounts;
    private final Departments departments;

    StaffOfTheCommune(Accounts accounts, Departments departments) {
        this.accounts = accounts;
        this.departments = departments;
    }

    @Override
    public Set<Long> holding(Role role, String department, String procedure) {
        return Optional.ofNullable(department)
                .flatMap(departments::byCode)
                .map(it -> accounts.agentsOf(Place.of(it.id(), procedure), role))
                .map(all -> all.stream().map(AgentName::id).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
