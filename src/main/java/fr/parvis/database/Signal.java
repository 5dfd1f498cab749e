package fr.parvis.database;

/**
 * One signal, as it travels: {@code topic payload}.
 *
 * @param topic empty for {@link #LOOK_AGAIN}
 */
record Signal(String topic, String payload) {

    /** The channel of PostgreSQL all signals share: one LISTEN, whatever the topics. */
    static final String CHANNEL = "parvis";

    /** Tells every listener of every topic to look again: signals may have been lost. */
    static final Signal LOOK_AGAIN = new Signal("", Signals.RESUMED);

    static final int LONGEST_PAYLOAD = 200;

    static Signal of(String topic, String payload) {
        if (topic.isEmpty() || topic.contains(" ")) {
            throw new IllegalArgumentException("a topic is one word: '" + topic + "'");
        }
        if (payload.length() > LONGEST_PAYLOAD) {
            throw new IllegalArgumentException("a payload holds ids only: " + payload);
        }
        return new Signal(topic, payload);
    }

    static Signal parse(String text) {
        int space = text.indexOf(' ');
        return new Signal(text.substring(0, space), text.substring(space + 1));
    }

    @Override
    public String toString() {
        return topic + " " + payload;
    }
}
