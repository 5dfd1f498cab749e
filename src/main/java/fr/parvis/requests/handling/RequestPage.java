package fr.parvis.requests.handling;

import fr.parvis.forms.Forms.Section;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.CircuitView;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
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
record RequestPage(
        Visit visit,
        Request request,
        Revision revision,
        Step step,
        CircuitView circuit,
        List<Section> answers,
        CaseFile file,
        Pieces pieces,
        Hands hands,
        List<HistoryLine> history,
        List<HistoryLine> changes,
        String previous,
        String next,
        Typed typed) {

    static boolean needsWords(Transition transition) {
        return transition.reasonRequired() || transition.action() == Action.ASK_RESIDENT;
    }

    /** Choices a colleague's decision or a lost right has taken away do not take the words too. */
    boolean decisionShown() {
        return hands.mayDecide();
    }

    /** Words of a decision that has no form any more, to be sent or noted otherwise. */
    String strayWords() {
        return typed.in("decision") && !decisionShown() ? typed.words() : null;
    }

    boolean unread() {
        return request.unread() > 0;
    }
}
