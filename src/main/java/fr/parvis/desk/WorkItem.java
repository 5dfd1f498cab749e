package fr.parvis.desk;

import fr.parvis.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of the list.
 *
 * @param due the day it must be finished, legal deadline or the town hall's own; null when nothing
 *     presses; of something finished, the day it was
 * @param silence what the law makes of no answer on that day, or null where it is only the town
 *     hall's own limit
 * @param person who asks
 * @param state what the status shows
 * @param label words of the status, or null for those of {@code state}
 * @param toRead messages of the resident that nobody has read
 * @param take how to take it in one press, or null when it cannot be taken
 * @param owner name of the agent who took it, or null
 * @param mine whether that is the reader of the list
 * @param readers other agents who have it open at this moment
 * @param legal the day the law sets, where it is near; else null
 * @param pick how to choose it together with others, or null when it is dealt with alone
 */
public record WorkItem(
        String kind,
        long id,
        LocalDate due,
        Silence silence,
        LocalizedText title,
        String url,
        Channel channel,
        String reference,
        String person,
        State state,
        LocalizedText label,
        int toRead,
        Take take,
        String owner,
        boolean mine,
        List<Reader> readers,
        LocalDate legal,
        Pick pick) {

    /** One that no near day of the law presses, and that is dealt with alone. */
    public WorkItem(
            String kind,
            long id,
            LocalDate due,
            Silence silence,
            LocalizedText title,
            String url,
            Channel channel,
            String reference,
            String person,
            State state,
            LocalizedText label,
            int toRead,
            Take take,
            String owner,
            boolean mine,
            List<Reader> readers) {
        this(
                kind, id, due, silence, title, url, channel, reference, person, state, label,
                toRead, take, owner, mine, readers, null, null);
    }

    /**
     * One that is not a person's: it is seen to, and gone.
     *
     * @param due or null when nothing presses
     */
    public static WorkItem ofTheHouse(
            String kind,
            long id,
            LocalDate due,
            LocalizedText title,
            String url,
            Channel channel,
            String reference) {
        return new WorkItem(
                kind, id, due, null, title, url, channel, reference, "", State.NEW, null, 0, null,
                null, false, List.of());
    }

    public enum Silence {
        ACCEPTS,
        REJECTS
    }

    /** How the status looks; each also has words under {@code desk.state.CODE}. */
    public enum State {
        NEW(""),
        WORKING("working"),
        WAITING("yours"),
        YES("yes"),
        NO("no"),
        CLOSED("closed");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }

        /** The {@code data-state} of the status widget. */
        public String mark() {
            return mark;
        }
    }

    /**
     * How it came.
     *
     * @param key of its words
     */
    public record Channel(String icon, String key) {}

    /** An address to post to, with the version that the agent sees. */
    public record Take(String url, int version) {}

    /**
     * @param url the address to which several chosen ones are posted, as {@code choix}
     * @param value what stands for this one there
     */
    public record Pick(String url, String value) {}

    public record Reader(String initials, String name) {}

    /** Nothing more is to be done. */
    public boolean finished() {
        return state == State.YES || state == State.NO || state == State.CLOSED;
    }

    /** Its place in the list. */
    public WorkQuery.Position position() {
        return new WorkQuery.Position(due == null ? WorkQuery.NEVER : due, kind, id);
    }
}
