package fr.parvis.steering.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.steering.Indicators.Month;
import fr.parvis.steering.figures.BarChart.Group;
import fr.parvis.steering.figures.BarChart.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class BarChartTest {

    @Test
    void theTallestBarStaysUnderTheTopLineAndAnEmptyOneHasNoHeight() {
        var chart = BarChart.of(List.of(month(1, 100, 0), month(2, 50, 25)));

        Group january = chart.groups().getFirst();
        Group february = chart.groups().getLast();
        assertThat(january.received().y()).isEqualTo(BarChart.TOP);
        assertThat(january.decided().height()).isZero();
        assertThat(february.received().height()).isEqualTo(january.received().height() / 2);
        assertThat(february.decided().height()).isEqualTo(january.received().height() / 4);
    }

    @Test
    void barsFollowEachOtherWithoutOverlap() {
        var chart =
                BarChart.of(IntStream.rangeClosed(1, 12).mapToObj(m -> month(m, m, m)).toList());

        double end = BarChart.LEFT;
        for (Group group : chart.groups()) {
            for (var bar : List.of(group.received(), group.decided())) {
                assertThat(bar.x()).isGreaterThanOrEqualTo(end);
                end = bar.x() + bar.width();
            }
        }
        assertThat(end).isLessThanOrEqualTo(BarChart.WIDTH);
        assertThat(chart.groups()).filteredOn(Group::named).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "0,1",
        "1,1",
        "5,5",
        "6,6",
        "11,15",
        "49,50",
        "150,150",
        "1200,1500",
        "99999,100000"
    })
    void linesAreRuledAtRoundNumbersFiveAtMost(int most, int top) {
        var ticks = BarChart.of(List.of(month(1, most, 0))).ticks();

        assertThat(ticks).hasSizeLessThanOrEqualTo(6);
        assertThat(ticks.getFirst()).isEqualTo(new Tick(0, BarChart.BOTTOM));
        assertThat(ticks.getLast()).isEqualTo(new Tick(top, BarChart.TOP));
    }

    @Test
    void noMonthAtAllIsAnEmptyChart() {
        assertThat(BarChart.of(List.of()).groups()).isEmpty();
    }

    private static Month month(int number, int received, int decided) {
        return new Month(LocalDate.of(2026, number, 1), received, decided);
    }
}
