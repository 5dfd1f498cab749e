package fr.parvis.requests.passing;

import fr.parvis.kernel.CommuneId;
import java.time.Instant;

/**
 * A request that left for another commune of the installation.
 *
 * @param version of the request when it was ordered
 * @param words of the agent for those who take over; may be empty
 * @param numberThere null until it arrived
 * @param receivedThere when the authority in charge received it, null until it did
 */
public record Passage(
        long id,
        long request,
        int version,
        long agent,
        CommuneId to,
        String words,
        State state,
        Long requestThere,
        String numberThere,
        Instant receivedThere) {

    public enum State {
        LEAVING,
        ARRIVED,
        CAME_BACK
    }

    public boolean arrived() {
        return state == State.ARRIVED;
    }
}
