package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Refused;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.requests.RequestQuery;
import fr.parvis.requests.RequestSummary;
import fr.parvis.requests.Requests;
import java.util.List;
import org.springframework.stereotype.Component;

/** One page of the requests that a program reaches. */
@Component
class ListRequests {

    static final String ROOT = "/api/v1/requests";

    private final Requests requests;
    private final Departments departments;
    private final References references;

    ListRequests(Requests requests, Departments departments, References references) {
        this.requests = requests;
        this.departments = departments;
        this.references = references;
    }

    Listed<RequestSummary> page(Caller caller, Asked asked) {
        int size = asked.size();
        var query =
                new RequestQuery(
                        asked.knownState(),
                        department(asked),
                        asked.procedure(),
                        asked.since(),
                        asked.reference() == null
                                ? null
                                : references.requests(caller.software(), asked.reference()),
                        Cursor.read(asked.cursor()),
                        size + 1);
        List<RequestSummary> found = requests.list(caller.program(), query);
        if (found.size() <= size) {
            return Listed.all(found);
        }
        List<RequestSummary> page = found.subList(0, size);
        return new Listed<>(page, asked.next(ROOT, Cursor.after(page.getLast())));
    }

    private Long department(Asked asked) {
        return asked.department() == null
                ? null
                : departments
                        .byCode(asked.department())
                        .map(Department::id)
                        .orElseThrow(() -> Refused.parameter("department"));
    }
}
