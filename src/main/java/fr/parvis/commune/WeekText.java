package fr.parvis.commune;

import fr.parvis.hours.Slot;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opening hours as text. Kept as {@code Mo 08:30-12:00,13:30-17:00; Tu 08:30-12:00}: the notation
 * of OpenStreetMap's {@code opening_hours}, limited to one rule per day, so that others can read
 * it. Typed by people as {@code 8h30-12h, 13h30-17h}.
 */
final class WeekText {

    private static final String TIME = "(\\d{1,2}) ?[h:] ?(\\d{2})?";
    private static final Pattern SLOT =
            Pattern.compile(" ?" + TIME + " ?(?:-|–|à|to) ?" + TIME + " ?");

    private WeekText() {}

    static String write(OpeningHours hours) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> !hours.on(day).isEmpty())
                .map(day -> abbreviation(day) + " " + writeDay(hours.on(day)))
                .collect(Collectors.joining("; "));
    }

    static OpeningHours read(String text) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        for (String rule : text.isBlank() ? new String[0] : text.split("; ")) {
            week.put(day(rule.substring(0, 2)), readDay(rule.substring(3)).orElseThrow());
        }
        return new OpeningHours(week);
    }

    /** {@code 08:30-12:00, 13:30-17:00}, or nothing when closed. */
    static String writeForPeople(List<Slot> slots) {
        return writeDay(slots).replace(",", ", ");
    }

    /**
     * Slots of a day; empty when they are not written so, end before they begin, or overlap. A
     * blank text is a closed day.
     */
    static Optional<List<Slot>> readDay(String text) {
        var slots = new ArrayList<Slot>();
        LocalTime free = LocalTime.MIN;
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            Optional<Slot> slot = readSlot(part);
            if (slot.isEmpty() || slot.get().from().isBefore(free)) {
                return Optional.empty();
            }
            slots.add(slot.get());
            free = slot.get().to();
        }
        return Optional.of(List.copyOf(slots));
    }

    private static Optional<Slot> readSlot(String text) {
        Matcher typed = SLOT.matcher(text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", " "));
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            var slot =
                    new Slot(
                            time(typed.group(1), typed.group(2)),
                            time(typed.group(3), typed.group(4)));
            return slot.from().isBefore(slot.to()) ? Optional.of(slot) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    private static String writeDay(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.from() + "-" + slot.to())
                .collect(Collectors.joining(","));
    }

    private static String abbreviation(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
    }

    private static DayOfWeek day(String abbreviation) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> abbreviation(day).equals(abbreviation))
                .findFirst()
                .orElseThrow();
    }
}
