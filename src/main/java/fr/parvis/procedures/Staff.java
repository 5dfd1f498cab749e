package fr.parvis.procedures;

import fr.parvis.account.Role;
import java.util.Set;

/** Who works in the current commune, for what depends on how many they are. */
public interface Staff {

    /**
     * @param department code of a department, or null for none
     * @return ids of agents who hold a role there for a procedure
     */
    Set<Long> holding(Role role, String department, String procedure);
}
