package fr.parvis.requests;

import fr.parvis.kernel.Auditable;

/** An agent opened a request of a procedure whose answers are sensitive. */
public record RequestRead(String number) implements Auditable {
    @Override
    public String action() {
        return "request.opened";
    }

    @Override
    public String subject() {
        return "request:" + number;
    }

    @Override
    public boolean oncePerDay() {
        return true;
    }
}
