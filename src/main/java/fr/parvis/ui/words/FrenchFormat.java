package fr.parvis.ui.words;

import fr.parvis.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** As the Imprimerie nationale writes: {@code 1er décembre}, {@code 14 h 45}, {@code 12,40 €}. */
final class FrenchFormat extends LocalFormat {

    private static final String HOUR = "\u00a0h";

    FrenchFormat(Words words, Clock clock) {
        super(Locale.FRENCH, words, clock);
    }

    @Override
    String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    }

    @Override
    public String time(LocalTime time) {
        String hour = time.getHour() + HOUR;
        return time.getMinute() == 0 ? hour : hour + "\u00a0%02d".formatted(time.getMinute());
    }
}
