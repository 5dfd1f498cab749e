package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.kernel.Auditable;

/**
 * The second line of an act: under which mandate, for whom, and what the first line says it was.
 *
 * @param forWhom name of the person it was done for
 * @param of the subject of the first line
 */
record ActForSomebody(String action, String subject, String forWhom, String of)
        implements Auditable {

    static ActForSomebody of(Mandate mandate, Auditable fact) {
        return new ActForSomebody(
                fact.action(), mandate.reference(), mandate.principal().name(), fact.subject());
    }

    @Override
    public String detail() {
        return of;
    }

    /** The ground is the mandate itself. */
    @Override
    public String why() {
        return subject;
    }
}
