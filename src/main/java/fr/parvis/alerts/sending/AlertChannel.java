package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.NewAlert;

/** A shelf: a way by which an alert reaches people. One bean is one channel. */
public interface AlertChannel {

    /**
     * Stable, kept with alerts, for example {@code sms}; words under {@code alerts.channel.CODE}.
     */
    String code();

    int order();

    String icon();

    /** Whether the commune can use it as it is set. */
    default boolean ready() {
        return true;
    }

    /** Whom a draft would reach, and for how much. */
    default Reach reach(NewAlert draft) {
        return Reach.PLACE;
    }

    /**
     * @param people or -1 where nobody counts them
     * @param parts SMS each of them receives
     * @param millimes thousandths of a euro, for all of them
     */
    record Reach(long people, int parts, long millimes) {

        /** A place, that whoever passes sees. */
        public static final Reach PLACE = new Reach(-1, 0, 0);
    }
}
