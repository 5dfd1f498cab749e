package fr.parvis.site.kinds;

import fr.parvis.hours.Closure;
import fr.parvis.hours.DayHours;
import fr.parvis.hours.OpenState;
import fr.parvis.ui.WeekLine;
import java.util.List;

/**
 * When one can come, at this moment.
 *
 * @param state open or not, until when
 * @param title {@code Ouvert jusqu’à 17 h 30}
 * @param detail when it opens next, why it is closed; or null
 * @param usual a week like any other, in few lines
 * @param days the seven days from today
 * @param ahead exceptional closures that are not over
 * @param seasonal whether a usual week does not tell all
 */
public record Visit(
        OpenState state,
        String title,
        String detail,
        List<WeekLine> usual,
        List<DayHours> days,
        List<Closure> ahead,
        boolean seasonal) {

    public boolean open() {
        return state.open();
    }
}
