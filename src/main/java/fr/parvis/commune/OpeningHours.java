package fr.parvis.commune;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** When the counter is open, week after week; a day without slots is closed. */
public record OpeningHours(Map<DayOfWeek, List<Slot>> week) {

    public record Slot(LocalTime from, LocalTime to) {}
}
