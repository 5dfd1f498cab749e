package fr.parvis.ui.words;

import fr.parvis.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** As Britain writes: {@code 1 December}, {@code 14:45}, {@code €12.40}. */
final class EnglishFormat extends LocalFormat {

    EnglishFormat(Words words, Clock clock) {
        super(Locale.UK, words, clock);
    }

    @Override
    String dayOfMonth(LocalDate date) {
        return String.valueOf(date.getDayOfMonth());
    }

    @Override
    public String time(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
