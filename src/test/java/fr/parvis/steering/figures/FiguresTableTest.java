package fr.parvis.steering.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.steering.Indicators.Figures;
import fr.parvis.steering.Indicators.Month;
import fr.parvis.steering.figures.Period.Days;
import fr.parvis.ui.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class FiguresTableTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void theFileHoldsTheTableAsSpreadsheetsReadIt() {
        var section =
                new Section(
                        "requests",
                        new Figures(5, 1, 4, 2.0, 100, null, 0),
                        List.of(new Month(MARCH, 3, 1), new Month(MARCH.plusMonths(1), 2, 3)));
        var page =
                new FiguresPage(
                        Period.THIS_YEAR,
                        new Days(MARCH, MARCH.plusMonths(2)),
                        List.of(),
                        null,
                        List.of(section));

        assertThat(FiguresTable.csv(page, frame()).split("\r\n"))
                .containsExactly(
                        "\ufeffsteering.column.kind;steering.column.month;steering.received;steering.decided",
                        "requests;2026-03;3;1",
                        "requests;2026-04;2;3");
    }

    /** Speaks in keys. */
    private static Frame frame() {
        return new Frame(
                null,
                Locale.FRENCH,
                (key, _) -> key,
                null,
                null,
                "",
                "",
                "",
                null,
                List.of(),
                null);
    }
}
