package fr.parvis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.desk.WorkQuery.Position;
import fr.parvis.desk.WorkQuery.View;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class WorkQueryTest {

    @Test
    void everythingHasTheShortestAddress() {
        assertThat(WorkQuery.ALL.address()).isEmpty();
        assertThat(WorkQuery.of(_ -> null)).isEqualTo(WorkQuery.ALL);
    }

    @Test
    void anAddressKeepsAllOfAQuery() {
        WorkQuery query =
                new WorkQuery(
                        View.WAITING,
                        true,
                        "odp-terrasse",
                        "rue du Lavoir & Cie",
                        new Position(LocalDate.of(2026, 12, 1), "demandes", 412));

        assertThat(read(query.address())).isEqualTo(query);
        assertThat(read(query.start().address()).after()).isNull();
    }

    @Test
    void whatIsForgedCountsAsAbsent() {
        assertThat(read("?vue=tout&apres=2026-13-99.demandes.1&chercher=+++"))
                .isEqualTo(WorkQuery.ALL);
        assertThat(read("?apres=2026-12-01.demandes.x").after()).isNull();
        assertThat(read("?apres=hier").after()).isNull();
        assertThat(read("?chercher=" + "a".repeat(500)).words()).hasSize(200);
    }

    private static WorkQuery read(String address) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(address.substring(1).split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(
                        pair ->
                                parameters.put(
                                        pair[0],
                                        URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return WorkQuery.of(parameters::get);
    }
}
