package fr.parvis.requests;

import fr.parvis.kernel.Auditable;

/**
 * The town hall decided.
 *
 * @param outcome {@code accepted} or {@code refused}
 */
public record RequestDecided(long id, String number, String procedure, String outcome)
        implements Auditable {
    @Override
    public String action() {
        return "request.decided";
    }

    @Override
    public String subject() {
        return "request:" + number;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
