package fr.parvis.requests.together;

/**
 * What became of one request among several.
 *
 * @param reason message key of why not; empty when it was done
 * @param argument of that message, or empty
 */
public record RunLine(String number, State state, String reason, String argument) {

    /** Somebody changed it after the list was shown. */
    private static final String CHANGED = "requests.changed";

    public enum State {
        /** Nobody got to it: the program stopped meanwhile. */
        WAITING,
        DONE,
        REFUSED,
        /** By a fault of the program. */
        FAILED
    }

    static RunLine done(String number) {
        return new RunLine(number, State.DONE, "", "");
    }

    public boolean done() {
        return state == State.DONE;
    }

    /** Key of the sentence that tells why not. */
    public String why() {
        return switch (state) {
            case DONE -> "requests.together.done";
            case WAITING -> "requests.together.waiting";
            case FAILED -> "requests.together.failed";
            case REFUSED -> reason.equals(CHANGED) ? "requests.together.changed" : reason;
        };
    }
}
