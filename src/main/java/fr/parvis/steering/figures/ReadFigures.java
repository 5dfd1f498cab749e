package fr.parvis.steering.figures;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.steering.Indicators;
import fr.parvis.steering.figures.Period.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Asks every source for the figures of the departments whose figures an agent may see. */
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
     * @param chosen a department, or null for all of theirs
     * @throws NotAllowed when the agent sees no figures, or not these
     */
    FiguresPage read(SignedInAgent agent, Period period, Long chosen) {
        List<Department> headed =
                departments.all().stream()
                        .filter(
                                department ->
                                        Rights.may(
                                                agent,
                                                Permission.SEE_FIGURES,
                                                Place.of(department.id())))
                        .toList();
        List<Long> asked =
                headed.stream()
                        .map(Department::id)
                        .filter(id -> chosen == null || chosen.equals(id))
                        .toList();
        if (asked.isEmpty()) {
            throw NotAllowed.of(
                    agent, Permission.SEE_FIGURES, Place.of(chosen == null ? 0 : chosen));
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
