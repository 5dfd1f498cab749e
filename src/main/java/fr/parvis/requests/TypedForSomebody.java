package fr.parvis.requests;

import fr.parvis.kernel.Auditable;

/**
 * An agent typed a request for somebody.
 *
 * @param person their name, as typed
 * @param channel by which they asked
 * @param scanItem the scanned pages it was typed from, or null
 */
public record TypedForSomebody(long id, String number, String person, String channel, Long scanItem)
        implements Auditable {

    @Override
    public String action() {
        return "request.typed";
    }

    @Override
    public String subject() {
        return "request:" + number;
    }

    @Override
    public String detail() {
        return channel;
    }

    @Override
    public String forWhom() {
        return person;
    }
}
