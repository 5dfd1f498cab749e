package fr.parvis.account.agents;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Role;
import fr.parvis.commune.CommuneOpened;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Invites the person who opens a town hall: administrator, and whatever circuits name everywhere.
 */
@Component
class FirstAdministrator {

    private final InviteAgent inviting;
    private final Departments departments;

    FirstAdministrator(InviteAgent inviting, Departments departments) {
        this.inviting = inviting;
        this.departments = departments;
    }

    @EventListener
    void invite(CommuneOpened opened) {
        String email = opened.administrator();
        if (email != null) {
            inviting.invite(new AgentName(0, nameIn(email), "", email), true, allRoles()).orThrow();
        }
    }

    private Map<Long, Set<Role>> allRoles() {
        return departments.all().stream()
                .map(Department::id)
                .collect(
                        Collectors.toMap(
                                Function.identity(), _ -> EnumSet.range(Role.HANDLER, Role.HEAD)));
    }

    /** {@code nadia.bernard@ville.fr} is probably Nadia Bernard; the page of agents corrects it. */
    static String nameIn(String email) {
        String local = email.strip().replaceFirst("@.*", "");
        return Arrays.stream(local.split("[._+-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
