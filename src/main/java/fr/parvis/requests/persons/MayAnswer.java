package fr.parvis.requests.persons;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.requests.life.Request;

/**
 * Who may look across departments for a person: who approves the answers, as the data protection
 * officer does, or an administrator; and only for a request in which the person uses a right.
 */
final class MayAnswer {

    private static final String PROCEDURE = "droits-donnees-personnelles";

    private MayAnswer() {}

    static boolean may(Request request, SignedInAgent agent) {
        return PROCEDURE.equals(request.procedureCode())
                && !request.closed()
                && (Rights.may(agent, Permission.APPROVE, request.place())
                        || Rights.anywhere(agent, Permission.ADMINISTER));
    }
}
