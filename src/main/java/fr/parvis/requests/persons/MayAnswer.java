package fr.parvis.requests.persons;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.retention.RightsProcedure;

/**
 * Who may look across departments for a person: who approves the answers, as the data protection
 * officer does, or an administrator; and only for a request in which the person uses a right.
 */
final class MayAnswer {

    private MayAnswer() {}

    static boolean may(Request request, SignedInAgent agent) {
        return RightsProcedure.CODE.equals(request.procedureCode())
                && !request.closed()
                && (Rights.may(agent, Permission.APPROVE, request.place())
                        || Rights.anywhere(agent, Permission.ADMINISTER));
    }
}
