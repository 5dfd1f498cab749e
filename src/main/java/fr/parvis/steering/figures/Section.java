package fr.parvis.steering.figures;

import fr.parvis.steering.Indicators.Figures;
import fr.parvis.steering.Indicators.Month;
import java.util.Comparator;
import java.util.List;

/** The figures of one source, ready to be shown. */
public record Section(String key, Figures figures, List<Month> months) {

    public boolean isEmpty() {
        return figures.received() == 0 && figures.open() == 0 && figures.decided() == 0;
    }

    public BarChart chart() {
        return BarChart.of(months);
    }

    /** The month that brought most; the first of equals. */
    public Month busiest() {
        return months.stream()
                .max(
                        Comparator.comparingInt(Month::received)
                                .thenComparing(Month::first, Comparator.reverseOrder()))
                .orElseThrow();
    }
}
