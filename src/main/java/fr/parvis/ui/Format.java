package fr.parvis.ui;

import fr.parvis.commune.OpeningHours;
import fr.parvis.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Dates, amounts, sizes as people write them, in one language, at the hour of Paris. */
public interface Format {

    ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** {@code 9 décembre 2026}. */
    String date(LocalDate date);

    /** {@code mercredi 9 décembre}, with the year when it is not the current one. */
    String day(LocalDate date);

    /** {@code mercredi 9 décembre, 14 h 45}. */
    String moment(Instant instant);

    /** {@code 14 h 45}. */
    String time(Instant instant);

    /** {@code 12,40 €}, or "gratuit". */
    String money(Money amount);

    /** {@code 240 Ko}. */
    String size(long bytes);

    /** {@code 12 400}, {@code 3,5}. */
    String number(Number number);

    /** {@code 9 h}, {@code 16 h 30}. */
    String time(LocalTime time);

    /** Days that have the same hours are told together; empty when nothing is known. */
    List<WeekLine> week(OpeningHours hours);
}
