package fr.parvis.requests.tracking;

import fr.parvis.account.Accounts;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.requests.kin.Ties;
import fr.parvis.requests.kin.Ties.Joined;
import fr.parvis.requests.life.Request;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has a request in hand, and where it goes on, as its resident may know (CRPA L111-2). */
@Component
class InCharge {

    private final Departments departments;
    private final Accounts accounts;
    private final Ties ties;

    InCharge(Departments departments, Accounts accounts, Ties ties) {
        this.departments = departments;
        this.accounts = accounts;
        this.ties = ties;
    }

    /** Requests of the same person that were merged with it: one of them all goes on. */
    List<Joined> family(Request request) {
        return ties.family(request.id());
    }

    Department department(Request request) {
        return departments.get(request.departmentId());
    }

    /** First name, name and quality; null while nobody took it. */
    String ownerName(Request request) {
        return request.ownerId() == null
                ? null
                : accounts.agents(List.of(request.ownerId())).get(request.ownerId()).presented();
    }
}
