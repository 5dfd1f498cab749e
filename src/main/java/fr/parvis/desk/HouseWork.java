package fr.parvis.desk;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Work of the house itself rather than of a person, so little that it is read at once; for whoever
 * has a permission somewhere. Who contributes one says what waits.
 */
public abstract class HouseWork implements WorkItems {

    private final String kind;
    private final Permission permission;
    private final Clock clock;

    /**
     * @param kind as {@link #kind()} tells it
     * @param permission whoever has it in one place sees all of it
     */
    protected HouseWork(String kind, Permission permission, Clock clock) {
        this.kind = kind;
        this.permission = permission;
        this.clock = clock;
    }

    /**
     * What waits, in any order; one statement at most.
     *
     * @param today in Paris
     */
    protected abstract List<WorkItem> waiting(LocalDate today);

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit) {
        return FewItems.concernedBy(query) && isFor(agent) ? items().list(query, limit) : List.of();
    }

    @Override
    public final WorkCounts counts(SignedInAgent agent) {
        return isFor(agent) ? items().counts() : WorkCounts.NONE;
    }

    /** What arrives here is told by its day, not as news. */
    @Override
    public final int arrived(SignedInAgent agent, Instant since) {
        return 0;
    }

    @Override
    public final List<Topic> topics(SignedInAgent agent) {
        return List.of();
    }

    private boolean isFor(SignedInAgent agent) {
        return Rights.anywhere(agent, permission);
    }

    /** Read once for a page, which asks for the list and for the counts. */
    private FewItems items() {
        RequestAttributes page = RequestContextHolder.getRequestAttributes();
        if (page == null) {
            return read();
        }
        String name = HouseWork.class.getName() + "." + kind;
        if (page.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof FewItems known) {
            return known;
        }
        FewItems items = read();
        page.setAttribute(name, items, RequestAttributes.SCOPE_REQUEST);
        return items;
    }

    private FewItems read() {
        LocalDate today = LocalDate.now(clock);
        return new FewItems(waiting(today), today);
    }
}
