package fr.parvis.requests.life;

/** How a request came; all are equal. */
public enum Channel {
    ONLINE("screen"),
    COUNTER("counter"),
    PHONE("phone"),
    PAPER("letter");

    private final String icon;

    Channel(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}
