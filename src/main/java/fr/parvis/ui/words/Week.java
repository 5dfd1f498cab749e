package fr.parvis.ui.words;

import fr.parvis.commune.OpeningHours;
import fr.parvis.hours.Slot;
import fr.parvis.ui.Format;
import fr.parvis.ui.WeekLine;
import fr.parvis.ui.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Opening hours in few lines: days that follow each other and have the same hours are one line. */
record Week(OpeningHours hours, Format format, Words words, Locale locale) {

    List<WeekLine> lines() {
        var lines = new ArrayList<WeekLine>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0; first < days.length; ) {
            List<Slot> slots = slots(days[first]);
            int last = first;
            while (last + 1 < days.length && slots(days[last + 1]).equals(slots)) {
                last++;
            }
            if (!slots.isEmpty()) {
                lines.add(new WeekLine(range(days[first], days[last]), join(slots)));
            }
            first = last + 1;
        }
        return lines;
    }

    private List<Slot> slots(DayOfWeek day) {
        return hours.on(day).stream().sorted(Comparator.comparing(Slot::from)).toList();
    }

    private String range(DayOfWeek first, DayOfWeek last) {
        String key =
                switch (last.getValue() - first.getValue()) {
                    case 0 -> "ui.hours.day";
                    case 1 -> "ui.hours.two-days";
                    default -> "ui.hours.days";
                };
        String text = words.get(key, name(first), name(last));
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    private String join(List<Slot> slots) {
        return slots.stream()
                .map(
                        slot ->
                                words.get(
                                        "ui.hours.slot",
                                        format.time(slot.from()),
                                        format.time(slot.to())))
                .collect(Collectors.joining(words.get("ui.hours.and")));
    }
}
