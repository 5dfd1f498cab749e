package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.tracking.RateRequest;
import fr.parvis.requests.tracking.Satisfaction;
import fr.parvis.steering.Indicators.Figures;
import fr.parvis.steering.Indicators.Month;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class RequestIndicatorsTest {

    private static final String TERRACE = "odp-terrasse";
    private static final String BIRTH = "acte-naissance";

    @Autowired RequestIndicators indicators;
    @Autowired RateRequest ratings;
    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;

    /** A year of the past that no other run has used, so that known figures stay known. */
    private final LocalDate year =
            LocalDate.of(ThreadLocalRandom.current().nextInt(1_600, 1_890), 1, 1);

    private Commune brest;
    private Commune quimper;
    private List<Long> roads;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        roads = List.of(townHall.department(brest, TERRACE));
    }

    @Test
    void theMedianLeavesOutTheDaysTheResidentWasAwaited() {
        decided(file(brest, TERRACE), 0, 10, 0, "accepted");
        decided(file(brest, TERRACE), 0, 30, 25, "refused");
        decided(file(brest, TERRACE), 0, 20, 0, "accepted");

        assertThat(figures().medianDays()).as("of 10, 5 and 20").isEqualTo(10.0);
        assertThat(figures().decided()).isEqualTo(3);
    }

    @Test
    void onTimeIsDecidedNoLaterThanTheLegalDay() {
        Request atLimit = file(brest, TERRACE);
        Request late = file(brest, TERRACE);
        Request without = file(brest, TERRACE);
        decided(atLimit, 0, 60, 0, "accepted");
        decided(late, 0, 61, 0, "accepted");
        decided(without, 0, 200, 0, "accepted");
        set(atLimit, "legal_due = received_at::date + 60");
        set(late, "legal_due = received_at::date + 60");
        set(without, "legal_due = null");

        assertThat(figures().onTimePercent()).isEqualTo(50);
    }

    @Test
    void aWithdrawalIsReceivedAndDecidesNothing() {
        decided(file(brest, TERRACE), 3, 5, 0, "withdrawn");
        received(file(brest, TERRACE), 40);

        Figures figures = figures();
        assertThat(figures.received()).isEqualTo(2);
        assertThat(figures.decided()).isZero();
        assertThat(figures.medianDays()).isNull();
        assertThat(figures.onTimePercent()).isNull();
        assertThat(figures.satisfaction()).isNull();
    }

    @Test
    void satisfactionIsTheMeanOfTheAnswersOfThePeriod() {
        rated(file(brest, TERRACE), 5);
        rated(file(brest, TERRACE), 2);
        rated(file(brest, BIRTH), 1);

        assertThat(figures().satisfaction()).isEqualTo(3.5);
        assertThat(figures().answers()).isEqualTo(2);
    }

    @Test
    void whatIsOpenIsCountedNowWhateverThePeriod() {
        int before = figures().open();
        Request one = file(brest, TERRACE);
        Request two = file(brest, TERRACE);
        assertThat(figures().open()).isEqualTo(before + 2);

        set(one, "decided_at = now(), outcome = 'accepted'");
        assertThat(figures().open()).as("decided, letter to come").isEqualTo(before + 1);
        set(one, "closed_at = now()");
        set(two, "decided_at = now(), closed_at = now(), outcome = 'withdrawn'");
        assertThat(figures().open()).isEqualTo(before);
    }

    @Test
    void monthsWhereNothingHappenedAreToldToo() {
        received(file(brest, TERRACE), 0);
        decided(file(brest, TERRACE), 31, 33, 0, "accepted");
        received(file(brest, TERRACE), 31);
        received(file(quimper, TERRACE), 0);
        received(file(brest, BIRTH), 0);

        List<Month> months =
                CommuneScope.call(
                        brest.id(),
                        () -> indicators.months(roads, year, year.plusMonths(4).minusDays(1)));

        assertThat(months)
                .containsExactly(
                        new Month(year, 1, 0),
                        new Month(year.plusMonths(1), 2, 1),
                        new Month(year.plusMonths(2), 0, 0),
                        new Month(year.plusMonths(3), 0, 0));
    }

    private Figures figures() {
        return CommuneScope.call(
                brest.id(), () -> indicators.figures(roads, year, year.plusYears(1).minusDays(1)));
    }

    private Request file(Commune commune, String procedure) {
        return townHall.file(commune, procedure, "Maud", "Aubrée");
    }

    private void received(Request request, int day) {
        set(request, "received_at = '" + year.plusDays(day) + " 12:00 Europe/Paris'");
    }

    private void decided(Request request, int received, int decided, int awaited, String outcome) {
        received(request, received);
        set(
                request,
                "decided_at = '%s 23:30 Europe/Paris', suspended_days = %d, outcome = '%s'"
                        .formatted(year.plusDays(decided), awaited, outcome));
    }

    private void rated(Request request, int overall) {
        CommuneScope.run(
                brest.id(),
                () -> {
                    ratings.rate(request.id(), new Satisfaction(overall, null, null, null, ""));
                    jdbc.sql("update satisfaction set at = ?::timestamptz where request_id = ?")
                            .params(year + " 12:00 Europe/Paris", request.id())
                            .update();
                });
    }

    private void set(Request request, String columns) {
        for (Commune commune : List.of(brest, quimper)) {
            CommuneScope.run(
                    commune.id(),
                    () ->
                            jdbc.sql(
                                            "update request set "
                                                    + columns
                                                    + " where number = ? and id = ?")
                                    .params(request.number(), request.id())
                                    .update());
        }
    }
}
