package fr.parvis.site.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class AuditTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Décret 2019-768: all, at least half, or less. */
    @ParameterizedTest
    @CsvSource({
        "60, 0, 100, full",
        "59, 1, 98, partial",
        "999, 1, 99, partial",
        "30, 30, 50, partial",
        "29, 31, 48, none",
        "0, 60, 0, none"
    })
    void theStateFollowsFromTheShareOfCriteriaMet(int met, int not, int rate, String state) {
        Audit audit = audit(met, not);
        assertThat(audit.rate()).isEqualTo(rate);
        assertThat(audit.state(DAY)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2029-03-02, full", "2029-03-03, none"})
    void anAuditHoldsThreeYears(LocalDate today, String state) {
        assertThat(audit(60, 0).state(today)).isEqualTo(state);
    }

    private static Audit audit(int met, int not) {
        return new Audit(DAY, "Un cabinet", met, not, "x", "", "", "/", "", "", "");
    }
}
