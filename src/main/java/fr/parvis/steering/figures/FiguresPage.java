package fr.parvis.steering.figures;

import fr.parvis.commune.Department;
import fr.parvis.steering.Indicators;
import fr.parvis.steering.figures.Period.Days;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of figures shows.
 *
 * @param departments headed by the reader
 * @param department the one chosen, or null for all of them
 */
public record FiguresPage(
        Period period,
        Days days,
        List<Department> departments,
        Long department,
        List<Section> sections) {

    public List<Choice> periods(Frame frame) {
        return Stream.of(Period.values())
                .map(
                        each ->
                                new Choice(
                                        each.code(),
                                        frame.t("steering.period." + each.code()),
                                        null,
                                        each == period))
                .toList();
    }

    public List<Choice> departmentChoices(Frame frame) {
        return departments.stream()
                .map(
                        each ->
                                new Choice(
                                        Long.toString(each.id()),
                                        frame.t(each.name()),
                                        null,
                                        department != null && department == each.id()))
                .toList();
    }

    public String csvAddress() {
        String filter = department == null ? "" : "&service=" + department;
        return "/bureau/chiffres.csv?periode=" + period.code() + filter;
    }

    /** {@code mars 2026}. */
    public static String month(Frame frame, Indicators.Month month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", frame.locale())
                .format(YearMonth.from(month.first()));
    }

    /** {@code mars}. */
    public static String shortMonth(Frame frame, Indicators.Month month) {
        return DateTimeFormatter.ofPattern("LLL", frame.locale()).format(month.first());
    }
}
