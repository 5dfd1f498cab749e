package fr.parvis.requests.handling;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Intake;
import fr.parvis.search.SearchIndex;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Requests on the desk's list. */
@Component
class RequestWorkItems implements WorkItems {

    static final String KIND = "demandes";

    private final WorkRows rows;
    private final WorkTally tally;
    private final WorkLines lines;
    private final SearchIndex index;
    private final Procedures procedures;

    RequestWorkItems(
            WorkRows rows,
            WorkTally tally,
            WorkLines lines,
            SearchIndex index,
            Procedures procedures) {
        this.rows = rows;
        this.tally = tally;
        this.lines = lines;
        this.index = index;
        this.procedures = procedures;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** One statement, or two when words are looked for: the index, then the requests it found. */
    @Override
    public List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit) {
        return lines.of(agent, query, rows(agent, query, limit));
    }

    private List<WorkRow> rows(SignedInAgent agent, WorkQuery query, int limit) {
        if (query.words() == null) {
            return rows.list(agent, query, limit);
        }
        Set<Long> departments = Rights.where(agent, Permission.READ).departments();
        List<Long> ids = index.find(Intake.SEARCH_KIND, departments, query.words(), limit);
        return ids.isEmpty() ? List.of() : rows.found(agent, query, ids);
    }

    @Override
    public WorkCounts counts(SignedInAgent agent) {
        return tally.counts(agent);
    }

    @Override
    public int arrived(SignedInAgent agent, Instant since) {
        return tally.arrived(agent, since);
    }

    @Override
    public List<Topic> topics(SignedInAgent agent) {
        return procedures.all().stream()
                .filter(revision -> Rights.may(agent, Permission.READ, revision.place()))
                .map(revision -> new Topic(revision.code(), revision.definition().title()))
                .toList();
    }
}
