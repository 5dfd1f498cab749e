package fr.parvis.alerts.sending;

import fr.parvis.alerts.sending.AlertChannel.Reach;
import fr.parvis.notices.sms.TextBudget;
import fr.parvis.notices.sms.TextQuote;
import java.time.Instant;
import java.util.List;

/**
 * What a draft would do, were it sent now.
 *
 * @param lines one per channel of the house, in order
 * @param sms what the short text takes
 * @param twoPeople somebody else has to agree
 * @param leaves when people would be told
 * @param quiet whether quiet hours hold it until then
 */
public record Estimate(
        List<Line> lines,
        TextQuote sms,
        TextBudget budget,
        boolean twoPeople,
        Instant leaves,
        boolean quiet) {

    /**
     * @param ready whether the commune can use the channel
     * @param ticked whether this draft does
     */
    public record Line(String code, String icon, boolean ready, boolean ticked, Reach reach) {}

    /** How many messages to people, all channels together. */
    public long people() {
        return lines.stream()
                .filter(Line::ticked)
                .mapToLong(it -> Math.max(0, it.reach().people()))
                .sum();
    }

    public long millimes() {
        return lines.stream().filter(Line::ticked).mapToLong(it -> it.reach().millimes()).sum();
    }

    /** Whether the month may cost as much. */
    public boolean affordable() {
        return millimes() <= budget.remaining();
    }
}
