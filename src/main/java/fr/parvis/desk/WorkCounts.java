package fr.parvis.desk;

/**
 * How much there is. Kept by counters or small partial indexes: reading them costs the same
 * whatever is closed.
 *
 * @param open everything the town hall has to do, the four first groups of the list together
 * @param late its day has passed
 * @param week due within seven days, today left out
 * @param toRead with something a resident wrote that nobody has read
 * @param waiting a resident must answer first
 * @param mine taken by this agent, among the open ones
 */
public record WorkCounts(
        int open, int late, int today, int week, int toRead, int waiting, int mine) {

    public static final WorkCounts NONE = new WorkCounts(0, 0, 0, 0, 0, 0, 0);

    public WorkCounts plus(WorkCounts other) {
        return new WorkCounts(
                open + other.open,
                late + other.late,
                today + other.today,
                week + other.week,
                toRead + other.toRead,
                waiting + other.waiting,
                mine + other.mine);
    }

    /** Open and due in more than seven days, or never. */
    public int later() {
        return open - late - today - week;
    }
}
