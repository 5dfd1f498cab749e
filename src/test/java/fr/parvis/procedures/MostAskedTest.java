package fr.parvis.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@Tag("rules")
class MostAskedTest {

    private static final CommuneId BREST = new CommuneId(1);
    private static final CommuneId QUIMPER = new CommuneId(2);

    private final List<Revision> catalogue =
            List.of(
                    revision("acte-naissance"),
                    revision("inscription-scolaire"),
                    revision("odp-terrasse"));
    private final Map<CommuneId, Map<String, Integer>> asked = new HashMap<>();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private int questions;

    private final MostAsked mostAsked =
            new MostAsked(
                    new StaticListableBeanFactory(Map.of("requests", (AskedFor) this::since))
                            .getBeanProvider(AskedFor.class),
                    ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void whatIsAskedForMostComesFirstAndTheOthersKeepTheirOrder() {
        asked.put(BREST, Map.of("odp-terrasse", 7));
        assertThat(first(BREST))
                .containsExactly("odp-terrasse", "acte-naissance", "inscription-scolaire");
    }

    @Test
    void eachCommuneHasItsOwnOrder() {
        asked.put(BREST, Map.of("odp-terrasse", 7));
        asked.put(QUIMPER, Map.of("inscription-scolaire", 1));
        assertThat(first(BREST).getFirst()).isEqualTo("odp-terrasse");
        assertThat(first(QUIMPER).getFirst()).isEqualTo("inscription-scolaire");
    }

    @Test
    void itIsCountedAFewTimesADayAndNotForEachVisitor() {
        first(BREST);
        now = now.plus(Duration.ofHours(5));
        first(BREST);
        assertThat(questions).isEqualTo(1);
        asked.put(BREST, Map.of("odp-terrasse", 7));
        now = now.plus(Duration.ofHours(2));
        assertThat(first(BREST).getFirst()).isEqualTo("odp-terrasse");
        assertThat(questions).isEqualTo(2);
    }

    private Map<String, Integer> since(Instant start) {
        assertThat(start).isEqualTo(now.minus(Duration.ofDays(90)));
        questions++;
        return asked.getOrDefault(CommuneScope.current(), Map.of());
    }

    private List<String> first(CommuneId commune) {
        return CommuneScope.call(
                commune, () -> mostAsked.first(catalogue).stream().map(Revision::code).toList());
    }

    private static Revision revision(String code) {
        return new Revision(1, 1, 1, Texts.definition(Texts.library(code)));
    }
}
