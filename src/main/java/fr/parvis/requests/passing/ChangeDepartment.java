package fr.parvis.requests.passing;

import fr.parvis.account.Accounts;
import fr.parvis.account.Place;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent transfers a request to another department of the town hall, where it goes on. */
@Component
public class ChangeDepartment {

    private final RequestStore store;
    private final Procedures procedures;
    private final Departments departments;
    private final Accounts accounts;
    private final Settle settle;

    ChangeDepartment(
            RequestStore store,
            Procedures procedures,
            Departments departments,
            Accounts accounts,
            Settle settle) {
        this.store = store;
        this.procedures = procedures;
        this.departments = departments;
        this.accounts = accounts;
        this.settle = settle;
    }

    /**
     * @param department id of the new one
     * @param keepsReading whether the former department goes on reading the request
     * @param words for those who take over; may be empty
     */
    public record Order(
            long request,
            int version,
            long department,
            boolean keepsReading,
            String words,
            SignedInAgent agent) {}

    /** Where a request may go: everywhere but where it stands. */
    public List<Department> choices(Request request) {
        return departments.all().stream()
                .filter(one -> one.id() != request.departmentId())
                .toList();
    }

    @Transactional
    public Outcome<Request, HandlingRefused> transfer(Order order) {
        Request request = store.lock(order.request());
        Step step =
                procedures
                        .revision(request.revisionId())
                        .definition()
                        .circuit()
                        .step(request.step());
        Optional<HandlingRefused> refusal =
                MayPass.refusal(request, order.version(), step, order.agent());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<Department> chosen =
                choices(request).stream().filter(one -> one.id() == order.department()).findFirst();
        if (chosen.isEmpty()) {
            return Outcome.refused(new HandlingRefused.NoDepartment());
        }
        return accounts.agentsOf(
                                Place.of(order.department(), request.procedureCode()),
                                MayPass.roleAt(step))
                        .isEmpty()
                ? Outcome.refused(new HandlingRefused.NobodyThere())
                : Actor.call(
                        order.agent().acting(request.place()),
                        () -> settle.in(request, chosen.get(), order));
    }
}
