package fr.parvis.requests.life;

/** How a request came; all are equal. */
public enum Channel {
    ONLINE("screen"),
    COUNTER("counter"),
    PHONE("phone"),
    PAPER("letter"),
    /** From another commune, which was not in charge (CRPA L114-2). */
    AUTHORITY("people"),
    /** Sent by another program of the town hall, for the person. */
    PROGRAM("upload");

    private final String icon;

    Channel(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}
