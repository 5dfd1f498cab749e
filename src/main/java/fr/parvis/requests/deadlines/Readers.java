package fr.parvis.requests.deadlines;

import fr.parvis.account.Correspondent;
import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
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
                ? those(it -> Rights.may(it.agent(), one.role(), one.request().place()))
                : theirs;
    }

    /** The heads of the department that acts; where it has none, the administrators. */
    List<Correspondent> heads(Warned one) {
        List<Correspondent> heads =
                those(it -> Rights.may(it.agent(), Permission.LEAD, one.request().place()));
        return heads.isEmpty()
                ? those(it -> Rights.anywhere(it.agent(), Permission.ADMINISTER))
                : heads;
    }

    private List<Correspondent> those(Predicate<Correspondent> chosen) {
        return all.stream().filter(chosen).toList();
    }
}
