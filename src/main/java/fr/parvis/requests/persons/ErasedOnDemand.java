package fr.parvis.requests.persons;

import fr.parvis.kernel.Auditable;

/**
 * A request was erased because its person asked.
 *
 * @param by number of the request in which they asked
 */
record ErasedOnDemand(String number, String by) implements Auditable {

    @Override
    public String action() {
        return "request.erased-on-demand";
    }

    @Override
    public String subject() {
        return "request:" + number;
    }

    @Override
    public String why() {
        return by;
    }
}
