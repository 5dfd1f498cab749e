package fr.parvis.steering.figures;

import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.steering.Indicators;
import fr.parvis.steering.figures.Period.Days;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Asks every source for the figures of the departments that an agent heads. */
@Service
class ReadFigures {

    private final List<Indicators> sources;
    private final Departments departments;
    private final Clock clock;

    ReadFigures(ObjectProvider<Indicators> sources, Departments departments, Clock clock) {
        this.sources = sources.orderedStream().toList();
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * @param chosen a department, or null for all that the agent heads
     * @throws NotFound when the agent heads no department, or not this one
     */
    FiguresPage read(SignedInAgent head, Period period, Long chosen) {
        List<Department> headed =
                departments.all().stream()
                        .filter(department -> head.has(Role.HEAD, department.id()))
                        .toList();
        List<Long> asked =
                headed.stream()
                        .map(Department::id)
                        .filter(id -> chosen == null || chosen.equals(id))
                        .toList();
        if (asked.isEmpty()) {
            throw new NotFound();
        }
        Days days = period.days(LocalDate.now(clock));
        return new FiguresPage(
                period,
                days,
                headed,
                chosen,
                sources.stream().map(source -> section(source, asked, days)).toList());
    }

    private static Section section(Indicators source, Collection<Long> departments, Days days) {
        return new Section(
                source.key(),
                source.figures(departments, days.from(), days.to()),
                source.months(departments, days.from(), days.to()));
    }
}
