package fr.parvis.site.blocks;

import fr.parvis.ui.Frame;
import fr.parvis.ui.Opening;
import java.time.LocalDate;

/**
 * The answer to "is the town hall open?".
 *
 * @param detail until when, and when next; null when nothing is known
 */
public record OpeningWords(boolean open, String title, String detail) {

    static OpeningWords of(Frame frame) {
        Opening opening = frame.opening();
        String title = frame.t(opening.open() ? "site.open" : "site.closed");
        return new OpeningWords(opening.open(), title, detail(opening, frame));
    }

    private static String detail(Opening opening, Frame frame) {
        if (opening.nextDay() == null) {
            return opening.open()
                    ? frame.t("site.open.until", frame.format().time(opening.until()))
                    : null;
        }
        String day = day(opening, frame);
        String from = frame.format().time(opening.nextFrom());
        String to = frame.format().time(opening.nextTo());
        return opening.open()
                ? frame.t("site.open.then", frame.format().time(opening.until()), day, from, to)
                : frame.t("site.closed.then", day, from, to);
    }

    private static String day(Opening opening, Frame frame) {
        LocalDate next = opening.nextDay();
        if (next.equals(opening.today())) {
            return frame.t("site.today");
        }
        return next.equals(opening.today().plusDays(1))
                ? frame.t("site.tomorrow", frame.format().day(next))
                : frame.format().day(next);
    }
}
