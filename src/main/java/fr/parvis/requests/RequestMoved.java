package fr.parvis.requests;

import fr.parvis.kernel.Auditable;

/**
 * A request changed: another step, another owner, a question, an answer, a message.
 *
 * @param what happened, for example {@code asked}, {@code taken}
 * @param step where it stands now
 */
public record RequestMoved(long id, String number, String what, String step) implements Auditable {
    @Override
    public String action() {
        return "request." + what;
    }

    @Override
    public String subject() {
        return "request:" + number;
    }

    @Override
    public String detail() {
        return step;
    }
}
