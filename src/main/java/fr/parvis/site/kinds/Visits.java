package fr.parvis.site.kinds;

import fr.parvis.forms.Answers;
import fr.parvis.forms.formula.WrittenDate;
import fr.parvis.hours.Closure;
import fr.parvis.hours.Hours;
import fr.parvis.hours.OpenState;
import fr.parvis.kernel.LocalTimes;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.site.fields.WrittenHours;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of what has hours whether one can come now; a page that asks gets old when that changes. */
@Component
public class Visits {

    private final Clock clock;

    Visits(Clock clock) {
        this.clock = clock;
    }

    /** Empty where no hours are told. */
    public Optional<Visit> of(Answers facts, Frame frame) {
        return WrittenHours.of(facts.value("hours"))
                .map(hours -> of(hours, closures(facts), frame));
    }

    private Visit of(Hours hours, List<Closure> closures, Frame frame) {
        String departement = frame.commune().departement();
        ZoneId zone = LocalTimes.of(departement);
        LocalDateTime now = LocalDateTime.now(clock.withZone(zone));
        OpenState state = hours.at(now, departement, closures);
        frame.changesAt(state.staleAt().atZone(zone).toInstant());
        return new Visit(
                state,
                OpenWords.title(state, frame),
                OpenWords.detail(state, frame),
                frame.format().week(WrittenHours.usual(hours)),
                hours.week(now.toLocalDate(), departement, closures),
                closures.stream().filter(one -> !one.to().isBefore(now.toLocalDate())).toList(),
                hours.seasonal());
    }

    /** The rows of a table of first day, last day and reason. */
    public static List<Closure> closures(Answers facts) {
        List<Closure> closures = new ArrayList<>();
        if (facts.value("closures") instanceof List<?> rows) {
            for (Object row : rows) {
                closure(row).ifPresent(closures::add);
            }
        }
        return List.copyOf(closures);
    }

    private static Optional<Closure> closure(Object row) {
        Optional<LocalDate> from = WrittenDate.in(row, "from");
        Optional<LocalDate> to = WrittenDate.in(row, "to").or(() -> from);
        boolean said =
                row instanceof Map<?, ?> cells
                        && cells.get("reason") instanceof String reason
                        && !reason.isBlank();
        LocalizedText why =
                said ? LocalizedText.of(((Map<?, ?>) row).get("reason").toString()) : null;
        return from.map(first -> Closure.closed(first, to.orElse(first), why));
    }
}
