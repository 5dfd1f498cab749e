package fr.parvis.site.kinds;

import fr.parvis.hours.OpenState;
import fr.parvis.ui.Frame;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Whether something is open, in words. */
public final class OpenWords {

    private OpenWords() {}

    /** {@code Ouvert jusqu’à 17 h 30}, {@code Fermé}. */
    public static String title(OpenState state, Frame frame) {
        if (!state.open()) {
            return frame.t("site.kinds.closed");
        }
        return state.until() == null
                ? frame.t("site.kinds.open")
                : frame.t("site.kinds.open.until", until(state, frame));
    }

    private static String until(OpenState state, Frame frame) {
        String hour = frame.format().time(state.until().toLocalTime());
        boolean today = state.until().toLocalDate().equals(state.at().toLocalDate());
        return today || state.until().toLocalTime().getHour() < 6
                ? hour
                : frame.t(
                        "site.kinds.day-hour",
                        frame.format().day(state.until().toLocalDate()),
                        hour);
    }

    /** {@code Ouvre demain, mardi 24 novembre, à 9 h}; or why it is closed; or null. */
    public static String detail(OpenState state, Frame frame) {
        Optional<String> why = why(state, frame);
        Optional<String> next =
                Optional.ofNullable(state.opensNext())
                        .filter(_ -> !state.open())
                        .map(opens -> frame.t("site.kinds.opens", when(opens, state.at(), frame)));
        String said =
                why.map(it -> next.map(n -> it + " " + n).orElse(it)).or(() -> next).orElse(null);
        return said == null ? state.comment() : said;
    }

    private static Optional<String> why(OpenState state, Frame frame) {
        if (state.open()) {
            return Optional.empty();
        }
        return switch (state.why()) {
            case HOLIDAY -> Optional.of(frame.t("site.kinds.holiday"));
            case EXCEPTION ->
                    Optional.of(
                            state.reason() == null
                                    ? frame.t("site.kinds.exception")
                                    : frame.t("site.kinds.exception.why", frame.t(state.reason())));
            case HOURS -> Optional.empty();
        };
    }

    private static String when(LocalDateTime opens, LocalDateTime now, Frame frame) {
        LocalDate day = opens.toLocalDate();
        String hour = frame.format().time(opens.toLocalTime());
        if (day.equals(now.toLocalDate())) {
            return frame.t("site.kinds.today-at", hour);
        }
        return day.equals(now.toLocalDate().plusDays(1))
                ? frame.t("site.kinds.tomorrow-at", hour)
                : frame.t("site.kinds.day-hour", frame.format().day(day), hour);
    }
}
