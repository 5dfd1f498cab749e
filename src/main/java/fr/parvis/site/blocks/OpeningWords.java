package fr.parvis.site.blocks;

import fr.parvis.hours.OpenState;
import fr.parvis.hours.OpenState.Why;
import fr.parvis.ui.Frame;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer to "is the town hall open?".
 *
 * @param detail until when, and when next; null when nothing is known
 */
public record OpeningWords(boolean open, String title, String detail) {

    static OpeningWords of(Frame frame) {
        OpenState state = frame.opening();
        String title = frame.t(state.open() ? "site.open" : "site.closed");
        String detail =
                Stream.of(why(state, frame), times(state, frame))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return new OpeningWords(state.open(), title, detail.isEmpty() ? null : detail);
    }

    private static String why(OpenState state, Frame frame) {
        if (state.why() == Why.HOLIDAY) {
            return frame.t("site.closed.holiday");
        }
        if (state.why() != Why.EXCEPTION || state.open()) {
            return null;
        }
        return state.reason() == null
                ? frame.t("site.closed.exception")
                : frame.t("site.closed.exception.why", frame.t(state.reason()));
    }

    private static String times(OpenState state, Frame frame) {
        var format = frame.format();
        if (state.opensNext() == null) {
            return state.until() == null
                    ? null
                    : frame.t("site.open.until", format.time(state.until().toLocalTime()));
        }
        String day = day(state, frame);
        String from = format.time(state.opensNext().toLocalTime());
        String to = format.time(state.closesNext().toLocalTime());
        return state.open()
                ? frame.t("site.open.then", format.time(state.until().toLocalTime()), day, from, to)
                : frame.t("site.closed.then", day, from, to);
    }

    private static String day(OpenState state, Frame frame) {
        LocalDate today = state.at().toLocalDate();
        LocalDate next = state.opensNext().toLocalDate();
        if (next.equals(today)) {
            return frame.t("site.today");
        }
        return next.equals(today.plusDays(1))
                ? frame.t("site.tomorrow", frame.format().day(next))
                : frame.format().day(next);
    }
}
