package fr.parvis.requests.handling;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Presence;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.StandIn;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.StepDetail.Approval;
import fr.parvis.requests.life.ApprovalLevels;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.steps.ReadOpinions;
import fr.parvis.requests.steps.StepCards;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out whose turn it is. */
@Component
class WhoActs {

    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Presence presence;
    private final ApprovalLevels levels;
    private final ReadOpinions opinions;
    private final StepCards cards;

    WhoActs(
            Accounts accounts,
            Colleagues colleagues,
            Presence presence,
            ApprovalLevels levels,
            ReadOpinions opinions,
            StepCards cards) {
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.presence = presence;
        this.levels = levels;
        this.opinions = opinions;
        this.cards = cards;
    }

    Hands on(Visit visit, Revision revision, Step step) {
        Request request = visit.request();
        SignedInAgent agent = visit.agent();
        Role role = step.role() == null || request.closed() ? null : Role.ofCode(step.role());
        boolean able =
                role != null
                        && Rights.may(agent, role, request.place())
                        && levels.barring(request, revision.definition().circuit(), step, agent)
                                .isEmpty();
        List<Presence.Reader> readers = presence.others(Addresses.page(request.id()), agent.id());
        Map<Long, AgentName> names = names(request, readers);
        return new Hands(
                role,
                able,
                role == null || able ? List.of() : accounts.agentsOf(request.place(), role),
                request.ownerId() == null ? null : names.get(request.ownerId()),
                request.ownerId() != null && request.ownerId() == agent.id(),
                able
                        ? agent.actsFor(role, request.place(), request.ownerId())
                                .map(StandIn::name)
                                .orElse(null)
                        : null,
                request.ownerId() != null && agent.replaces(request.ownerId()),
                readers(readers, names),
                step.detail() instanceof Approval(int n) && n > 1
                        ? levels.names(request.id())
                        : List.of(),
                opinions.of(request, agent),
                cards.forAgent(request, revision, agent, visit.frame()));
    }

    /** Only who looks on: for the page's script, which asks again and again. */
    List<Hands.Reader> readers(Request request, SignedInAgent agent) {
        List<Presence.Reader> readers = presence.others(Addresses.page(request.id()), agent.id());
        return readers(
                readers, colleagues.names(readers.stream().map(Presence.Reader::agent).toList()));
    }

    private Map<Long, AgentName> names(Request request, List<Presence.Reader> readers) {
        return colleagues.names(
                Stream.concat(
                                Stream.ofNullable(request.ownerId()),
                                readers.stream().map(Presence.Reader::agent))
                        .toList());
    }

    private static List<Hands.Reader> readers(
            List<Presence.Reader> readers, Map<Long, AgentName> names) {
        return readers.stream()
                .filter(reader -> names.containsKey(reader.agent()))
                .map(reader -> new Hands.Reader(names.get(reader.agent()), reader.since()))
                .toList();
    }
}
