package fr.parvis.ui.words;

import fr.parvis.commune.OpeningHours;
import fr.parvis.kernel.Money;
import fr.parvis.ui.Format;
import fr.parvis.ui.WeekLine;
import fr.parvis.ui.Words;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** What both languages share; the words come from the bundle {@code ui}. */
abstract class LocalFormat implements Format {

    private static final String[] UNITS = {
        "ui.size.bytes", "ui.size.kilobytes", "ui.size.megabytes", "ui.size.gigabytes"
    };

    private final Locale locale;
    private final Words words;
    private final Clock clock;

    LocalFormat(Locale locale, Words words, Clock clock) {
        this.locale = locale;
        this.words = words;
        this.clock = clock;
    }

    abstract String dayOfMonth(LocalDate date);

    @Override
    public String date(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    @Override
    public String day(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        boolean thisYear = date.getYear() == LocalDate.now(clock).getYear();
        return weekday + " " + (thisYear ? dayAndMonth(date) : date(date));
    }

    @Override
    public String moment(Instant instant) {
        return day(instant.atZone(ZONE).toLocalDate()) + ", " + time(instant);
    }

    @Override
    public String time(Instant instant) {
        return time(instant.atZone(ZONE).toLocalTime());
    }

    @Override
    public String money(Money amount) {
        if (amount.isZero()) {
            return words.get("ui.free");
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        boolean whole = amount.cents() % 100 == 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        return format.format(amount.euros());
    }

    @Override
    public String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 1000 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(unit < 2 || size >= 10 ? 0 : 1);
        return words.get(UNITS[unit], format.format(size));
    }

    @Override
    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    @Override
    public List<WeekLine> week(OpeningHours hours) {
        return hours == null ? List.of() : new Week(hours, this, words, locale).lines();
    }

    private String dayAndMonth(LocalDate date) {
        String month = date.getMonth().getDisplayName(TextStyle.FULL, locale);
        return dayOfMonth(date) + "\u00a0" + month;
    }
}
