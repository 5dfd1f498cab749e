package fr.parvis.requests.handling;

import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.desk.WorkQuery;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.CircuitView;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.casefile.CaseFile;
import fr.parvis.requests.correction.Answered;
import fr.parvis.requests.correction.ReturnForCorrection;
import fr.parvis.requests.kin.MergeRequests;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WithdrawRequest;
import fr.parvis.requests.passing.MayPass;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the page of a request shows.
 *
 * @param step where it stands
 * @param history oldest first
 * @param changes since the version that the agent's refused order was about
 * @param previous address of the request before in the list, or null
 * @param next address of the one after, or null
 */
public record RequestPage(
        Visit visit,
        Request request,
        Revision revision,
        Step step,
        CircuitView circuit,
        Answered answered,
        CaseFile file,
        Pieces pieces,
        Hands hands,
        List<HistoryLine> history,
        List<HistoryLine> changes,
        String previous,
        String next,
        Typed typed,
        LocalDate today) {

    public static boolean needsWords(Transition transition) {
        return transition.reasonRequired() || transition.action() == Action.ASK_RESIDENT;
    }

    /** Whether a choice of this step sends a letter, which can be looked at before. */
    public boolean writes() {
        return step.transitions().stream().anyMatch(one -> one.letter() != null);
    }

    /** Whether the agent may give it back field by field now. */
    public boolean returnable() {
        return hands.mayDecide() && ReturnForCorrection.asking(step).isPresent();
    }

    /** Whether the agent may decide at a step where a request that ended could resume. */
    public boolean reopenable() {
        return request.closed()
                && !request.transmitted()
                && revision.definition().circuit().steps().stream()
                        .filter(one -> !one.end() && !one.kind().takesItsWay())
                        .anyMatch(
                                one ->
                                        Rights.may(
                                                visit.agent(),
                                                Role.ofCode(one.role()),
                                                Place.of(
                                                        revision.departmentAt(one),
                                                        revision.code())));
    }

    /** Whether the agent may pass it on: to a colleague, a department, another authority. */
    public boolean passable() {
        return !request.closed() && MayPass.may(visit.agent(), request, step);
    }

    /** What approvals said on the way here, for who decides now. */
    public List<HistoryLine> remarks() {
        return history.stream().filter(HistoryLine::remark).toList();
    }

    /** The letter names who decides; the law wants their title too (CRPA L212-1). */
    public boolean titleMissing() {
        return writes() && visit.agent().title().isEmpty();
    }

    /** Choices a colleague's decision or a lost right has taken away do not take the words too. */
    public boolean decisionShown() {
        return hands.mayDecide();
    }

    /** Words of a decision that has no form any more, to be sent or noted otherwise. */
    public String strayWords() {
        return typed.in("decision") && !decisionShown() ? typed.words() : null;
    }

    /** Where the link of the error summary leads. */
    public String errorField() {
        return choiceMissing() || typed.refusal() instanceof HandlingRefused.NoLetter
                ? "choix"
                : typed.in("decision") ? "mots" : typed.form();
    }

    public boolean choiceMissing() {
        return typed.refusal() instanceof HandlingRefused.NoSuchTransition;
    }

    public boolean wordsMissing() {
        return typed.refusal() instanceof HandlingRefused.ReasonMissing;
    }

    /** The {@code data-state} of its status. */
    public String mark() {
        return switch (request.outcome()) {
            case "accepted" -> "yes";
            case "refused" -> "no";
            case null, default -> request.closed() ? "closed" : "working";
        };
    }

    public boolean withdrawn() {
        return WithdrawRequest.OUTCOME.equals(request.outcome());
    }

    public boolean merged() {
        return MergeRequests.OUTCOME.equals(request.outcome());
    }

    /** The day it must be dealt with, or null; none while the resident is awaited. */
    public LocalDate limit() {
        LocalDate day = Neighbours.due(request);
        boolean none =
                request.closed() || request.clock().suspended() || day.equals(WorkQuery.NEVER);
        return none ? null : day;
    }

    /** A text allows to extend the legal delay, and nobody did yet. */
    public boolean extensible() {
        return revision.definition().legal().extension() != null
                && hands.able()
                && !request.decided()
                && request.clock().due() != null
                && !request.clock().extended()
                && !request.clock().overdue(today);
    }

    public boolean late() {
        return limit() != null && limit().isBefore(today);
    }

    public boolean unread() {
        return request.unread() > 0;
    }
}
