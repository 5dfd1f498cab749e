package fr.parvis.requests.deadlines;

import fr.parvis.account.Correspondent;
import fr.parvis.account.Role;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who is warned of what.
 *
 * @param all who can be written to; those who stand in for somebody have their rights
 */
record Readers(List<Correspondent> all) {

    /** Who took it, or stands in for them; else those of the department whose turn it is. */
    List<Correspondent> ofTheRequest(Warned one) {
        Long owner = one.request().ownerId();
        List<Correspondent> theirs =
                owner == null
                        ? List.of()
                        : those(it -> it.agent().id() == owner || it.agent().replaces(owner));
        return theirs.isEmpty()
                ? those(it -> it.agent().has(one.role(), one.request().departmentId()))
                : theirs;
    }

    /** The heads of the department that acts; where it has none, the administrators. */
    List<Correspondent> heads(Warned one) {
        List<Correspondent> heads =
                those(it -> it.agent().has(Role.HEAD, one.request().departmentId()));
        return heads.isEmpty() ? those(it -> it.agent().administrator()) : heads;
    }

    private List<Correspondent> those(Predicate<Correspondent> chosen) {
        return all.stream().filter(chosen).toList();
    }
}
