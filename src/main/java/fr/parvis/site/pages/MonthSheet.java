package fr.parvis.site.pages;

import fr.parvis.site.content.ContentKinds;
import fr.parvis.ui.Frame;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A month as a sheet of weeks, and the ways to others. */
@Component
class MonthSheet {

    private static final int WEEK = 7;

    private final ContentKinds kinds;

    MonthSheet(ContentKinds kinds) {
        this.kinds = kinds;
    }

    AgendaView of(
            YearMonth month,
            LocalDate today,
            Map<LocalDate, Integer> counts,
            List<Entry> entries,
            boolean whole,
            String theme,
            Frame frame) {
        var name = DateTimeFormatter.ofPattern("MMMM uuuu", frame.locale());
        return new AgendaView(
                name.format(month),
                Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.FULL, frame.locale()))
                        .toList(),
                weeks(month, today, counts),
                entries,
                whole,
                address(month.minusMonths(1), theme),
                address(month.plusMonths(1), theme),
                address(month, theme),
                filters(month, whole, theme, frame),
                theme.isEmpty() ? null : whole ? address(month, "") : "/agenda");
    }

    private static List<List<AgendaView.Day>> weeks(
            YearMonth month, LocalDate today, Map<LocalDate, Integer> counts) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth();
        return first.datesUntil(last.plusDays(1), java.time.Period.ofDays(WEEK))
                .map(monday -> week(monday, month, today, counts))
                .toList();
    }

    private static List<AgendaView.Day> week(
            LocalDate monday, YearMonth month, LocalDate today, Map<LocalDate, Integer> counts) {
        return IntStream.range(0, WEEK)
                .mapToObj(monday::plusDays)
                .map(
                        day ->
                                new AgendaView.Day(
                                        day,
                                        YearMonth.from(day).equals(month),
                                        day.equals(today),
                                        counts.getOrDefault(day, 0)))
                .toList();
    }

    private List<ListView.Filter> filters(
            YearMonth month, boolean whole, String theme, Frame frame) {
        return kinds.get("event").form().field("theme").orElseThrow().options().stream()
                .map(
                        option ->
                                new ListView.Filter(
                                        whole
                                                ? address(month, option.value())
                                                : "/agenda?sorte=" + option.value(),
                                        frame.t(option.label()),
                                        option.value().equals(theme)))
                .toList();
    }

    private static String address(YearMonth month, String theme) {
        return "/agenda?mois=" + month + (theme.isEmpty() ? "" : "&sorte=" + theme);
    }
}
