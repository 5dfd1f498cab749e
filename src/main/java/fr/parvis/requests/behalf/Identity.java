package fr.parvis.requests.behalf;

import java.util.Locale;

/** How an agent made sure of who asks. */
public enum Identity {
    /** An identity document was shown. */
    DOCUMENT,
    /** The agent knows the person. */
    KNOWN,
    /** Questions were answered, on the phone. */
    QUESTIONS,
    /** The paper form bears a signature. */
    SIGNED,
    /** Not checked: the procedure does not need it. */
    NONE;

    /** Its words. */
    public String key() {
        return "requests.counter.identity." + name().toLowerCase(Locale.ROOT);
    }
}
