package fr.parvis.requests.handling;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Place;
import fr.parvis.account.Presence;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.desk.WorkItem.Pick;
import fr.parvis.desk.WorkItem.Reader;
import fr.parvis.desk.WorkItem.Silence;
import fr.parvis.desk.WorkItem.State;
import fr.parvis.desk.WorkItem.Take;
import fr.parvis.desk.WorkQuery;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Deadlines;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes lines of the desk out of rows; procedures, names and readers come from memory. */
@Component
class WorkLines {

    /** Where several chosen ones are dealt with (see the room {@code together}). */
    private static final String TOGETHER = Addresses.ROOT + "/ensemble/choix";

    private final Procedures procedures;
    private final Presence presence;
    private final Colleagues colleagues;
    private final Deadlines deadlines;

    WorkLines(
            Procedures procedures, Presence presence, Colleagues colleagues, Deadlines deadlines) {
        this.procedures = procedures;
        this.presence = presence;
        this.colleagues = colleagues;
        this.deadlines = deadlines;
    }

    List<WorkItem> of(SignedInAgent agent, WorkQuery query, List<WorkRow> rows) {
        Map<Long, List<Presence.Reader>> readers = new HashMap<>();
        rows.forEach(
                row ->
                        readers.put(
                                row.id(), presence.others(Addresses.page(row.id()), agent.id())));
        Map<Long, AgentName> names =
                colleagues.names(
                        Stream.concat(
                                        rows.stream().map(WorkRow::ownerId),
                                        readers.values().stream()
                                                .flatMap(List::stream)
                                                .map(Presence.Reader::agent))
                                .toList());
        String list = query.start().address();
        LocalDate pressing = deadlines.inWorkingDays(Deadlines.LEGAL_WARNING);
        return rows.stream()
                .map(row -> line(row, agent, list, names, readers.get(row.id()), pressing))
                .toList();
    }

    private WorkItem line(
            WorkRow row,
            SignedInAgent agent,
            String list,
            Map<Long, AgentName> names,
            List<Presence.Reader> readers,
            LocalDate pressing) {
        Revision revision = procedures.revision(row.revisionId());
        Step step = revision.definition().circuit().step(row.step());
        State state = state(row, revision);
        return new WorkItem(
                RequestWorkItems.KIND,
                row.id(),
                due(row),
                silence(row, revision.definition().legal()),
                revision.definition().title(),
                Addresses.of(row.number()) + list,
                new Channel(row.channel().icon(), "requests.handling.channel." + row.channel()),
                row.number(),
                row.applicant(),
                state,
                label(state, step),
                row.unread(),
                take(row, revision, step, agent),
                row.ownerId() == null || !names.containsKey(row.ownerId())
                        ? null
                        : names.get(row.ownerId()).shortName(),
                row.ownerId() != null && row.ownerId() == agent.id(),
                readers.stream()
                        .filter(reader -> names.containsKey(reader.agent()))
                        .map(reader -> reader(names.get(reader.agent())))
                        .toList(),
                legal(row, pressing),
                pick(row));
    }

    /** The day silence decides, from the day agents are warned of it. */
    private static LocalDate legal(WorkRow row, LocalDate pressing) {
        boolean near =
                !row.closed()
                        && !row.suspended()
                        && row.legalDue() != null
                        && !row.legalDue().isAfter(pressing);
        return near ? row.legalDue() : null;
    }

    /** What is finished is left alone. */
    private static Pick pick(WorkRow row) {
        return row.closed() ? null : new Pick(TOGETHER, row.number() + "." + row.version());
    }

    private static LocalDate due(WorkRow row) {
        if (row.closed()) {
            return row.closedOn();
        }
        return row.due().equals(WorkQuery.NEVER) ? null : row.due();
    }

    private static Silence silence(WorkRow row, Legal legal) {
        if (row.closed() || row.suspended() || !row.due().equals(row.legalDue())) {
            return null;
        }
        return switch (legal.silence()) {
            case ACCEPTS -> Silence.ACCEPTS;
            case REJECTS -> Silence.REJECTS;
            case NONE -> null;
        };
    }

    private static State state(WorkRow row, Revision revision) {
        if (row.closed()) {
            return switch (row.outcome()) {
                case "accepted" -> State.YES;
                case "refused" -> State.NO;
                case null, default -> State.CLOSED;
            };
        }
        if (row.suspended()) {
            return State.WAITING;
        }
        boolean untouched =
                row.ownerId() == null && row.step().equals(revision.definition().circuit().start());
        return untouched ? State.NEW : State.WORKING;
    }

    private static LocalizedText label(State state, Step step) {
        return state == State.WORKING ? step.name() : null;
    }

    private static Take take(WorkRow row, Revision revision, Step step, SignedInAgent agent) {
        boolean free =
                !row.closed()
                        && row.ownerId() == null
                        && step.role() != null
                        && Rights.may(
                                agent,
                                Role.ofCode(step.role()),
                                Place.of(row.departmentId(), revision.code()));
        return free ? new Take(Addresses.of(row.number()) + "/prendre", row.version()) : null;
    }

    private static Reader reader(AgentName name) {
        return new Reader(name.initials(), name.shortName());
    }
}
