package fr.parvis.requests.handling;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Role;
import fr.parvis.requests.steps.OpinionLine;
import fr.parvis.requests.steps.StepCard;
import java.time.Instant;
import java.util.List;

/**
 * Who may act on a request, who does, who looks on.
 *
 * @param role that the step asks for; null at the end
 * @param able whether the reader has it
 * @param others who have it, when the reader has not
 * @param owner who took it, or null
 * @param mine whether that is the reader
 * @param inPlaceOf name of the absent colleague in whose place the reader would act, or null
 * @param replaces whether the owner is away and the reader stands in
 * @param readers other agents who have the page open
 * @param approvals names of those who approved so far, where several persons must
 * @param opinions asked, in order
 * @param cards what the steps of the circuit tell besides
 */
public record Hands(
        Role role,
        boolean able,
        List<AgentName> others,
        AgentName owner,
        boolean mine,
        String inPlaceOf,
        boolean replaces,
        List<Reader> readers,
        List<String> approvals,
        List<OpinionLine> opinions,
        List<StepCard> cards) {

    public record Reader(AgentName name, Instant since) {}

    /** The reader may follow a transition now, without taking it from a colleague first. */
    public boolean mayDecide() {
        return able && (owner == null || mine || replaces);
    }
}
