package fr.parvis.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class OfficialRegisterTest {

    private final OfficialRegister register = new OfficialRegister();

    @Test
    void aTownIsKnownByItsNameHoweverItIsWritten() {
        TownNames towns = new OfficialTownNames(register);
        assertThat(
                        List.of(
                                "Plouër-sur-Rance",
                                "PLOUER SUR RANCE",
                                "St Malo",
                                "Paris 14e arrondissement",
                                "Saint-Étienne"))
                .allMatch(towns::has);
        assertThat(List.of("Plouèr", "Bruxelles", "")).noneMatch(towns::has);
    }

    @Test
    void aNameTypedAlmostRightIsRecognised() {
        TownNames towns = new OfficialTownNames(register);
        assertThat(towns.near("Concarnau")).contains("Concarneau");
        assertThat(towns.near("Xyzzyville-les-Bains")).isEmpty();
    }

    @Test
    void aCommuneIsFoundByItsCode() {
        var brest = register.find("29019").orElseThrow();

        assertThat(brest.name()).isEqualTo("Brest");
        assertThat(brest.siren()).isEqualTo("212900195");
        assertThat(brest.postalCodes()).containsExactly("29200");
        assertThat(brest.departement()).isEqualTo("29");
        assertThat(brest.departementName()).isEqualTo("Finistère");
        assertThat(brest.population()).isGreaterThan(130_000);
        assertThat(brest.jointAuthority()).isEqualTo("Brest Métropole");
        assertThat(brest.jointAuthoritySiren()).isEqualTo("242900314");
    }

    @Test
    void corsicaOverseasAndIslandsAreThere() {
        assertThat(register.find("2A004").orElseThrow().name()).isEqualTo("Ajaccio");
        assertThat(register.find("97411").orElseThrow().departement()).isEqualTo("974");
        assertThat(register.find("97502").orElseThrow().siren()).isNull();
        assertThat(register.find("29083").orElseThrow().jointAuthority()).isNull();
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThat(register.find("29999")).isEmpty();
        assertThat(register.find("")).isEmpty();
        assertThat(register.find("insee")).isEmpty();
    }
}
