package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Refused;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.steering.Indicators;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The figures of a program's departments, as those who steer see them. */
@Component
class CountFigures {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 800;

    private final List<Indicators> sources;
    private final Departments departments;
    private final Clock clock;

    CountFigures(ObjectProvider<Indicators> sources, Departments departments, Clock clock) {
        this.sources = sources.orderedStream().toList();
        this.departments = departments;
        this.clock = clock;
    }

    record FiguresView(LocalDate from, LocalDate to, List<Counted> items) {}

    /**
     * @param of what, for example {@code requests}
     */
    record Counted(String of, Indicators.Figures figures, List<Indicators.Month> months) {}

    /**
     * @param department code, or null for all that the program reaches
     */
    FiguresView count(Caller caller, LocalDate from, LocalDate to, String department) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
        if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw Refused.parameter("from");
        }
        List<Long> asked = asked(caller, department);
        return new FiguresView(
                first,
                last,
                sources.stream()
                        .map(
                                one ->
                                        new Counted(
                                                one.key().substring(0, one.key().indexOf('.')),
                                                one.figures(asked, first, last),
                                                one.months(asked, first, last)))
                        .toList());
    }

    private List<Long> asked(Caller caller, String department) {
        List<Long> asked =
                departments.all().stream()
                        .filter(one -> department == null || one.code().equals(department))
                        .map(Department::id)
                        .filter(caller.token().departments()::contains)
                        .toList();
        if (asked.isEmpty()) {
            throw Refused.parameter("department");
        }
        return asked;
    }
}
