package fr.parvis.account;

/**
 * Thrown where somebody acts under a mandate that does not let them: a page says so in plain words.
 */
public class MandateRefused extends RuntimeException {

    private final transient MandateVerb verb;

    /**
     * @param verb what the mandate would have to let, or null for what none ever lets
     */
    public MandateRefused(MandateVerb verb) {
        super(null, null, false, false);
        this.verb = verb;
    }

    /** Null for what no mandate lets. */
    public MandateVerb verb() {
        return verb;
    }
}
