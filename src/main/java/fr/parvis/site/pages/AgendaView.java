package fr.parvis.site.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * The calendar, ready for its page.
 *
 * @param month {@code décembre 2026}
 * @param weeks of the month, seven days each
 * @param entries what takes place, in order
 * @param whole whether the entries are those of the month; else what comes next
 * @param next address of the month after; null at the end of what can be asked for
 * @param previous address of the month before; null likewise
 * @param here address of this month
 */
public record AgendaView(
        String month,
        List<String> weekdays,
        List<List<Day>> weeks,
        List<Entry> entries,
        boolean whole,
        String previous,
        String next,
        String here,
        List<ListView.Filter> filters,
        String all) {

    /**
     * @param within the month shown
     * @param events how many take place
     */
    public record Day(LocalDate date, boolean within, boolean today, int events) {

        public String number() {
            return String.valueOf(date.getDayOfMonth());
        }

        /** Where in the list its events are. */
        public String anchor() {
            return "#j" + date;
        }
    }
}
