package fr.parvis.requests;

import fr.parvis.kernel.Auditable;

/** A request was received; the resident has, or gets, the acknowledgement. */
public record RequestSubmitted(long id, String number, String procedure, long department)
        implements Auditable {
    @Override
    public String action() {
        return "request.submitted";
    }

    @Override
    public String subject() {
        return "request:" + number;
    }

    @Override
    public String detail() {
        return procedure;
    }
}
