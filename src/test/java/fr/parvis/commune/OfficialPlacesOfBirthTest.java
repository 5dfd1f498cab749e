package fr.parvis.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class OfficialPlacesOfBirthTest {

    private final PlacesOfBirth places =
            new OfficialPlacesOfBirth(new OfficialTowns(new OfficialRegister()));

    @Test
    void countriesHaveTheirNamesInBothLanguages() {
        assertThat(places.country("99352", Locale.FRENCH)).contains("Algérie");
        assertThat(places.country("99352", Locale.ENGLISH)).contains("Algeria");
        assertThat(places.country("99109", Locale.FRENCH)).contains("Allemagne");
        assertThat(places.country("99157", Locale.FRENCH)).contains("Kosovo");
    }

    @Test
    void whoWasBornInACountryThatIsNoMoreFindsItsName() {
        assertThat(places.country("99115", Locale.ENGLISH)).contains("Tchécoslovaquie");
    }

    @Test
    void everyNameIsOne() {
        assertThat(places.country("99306", Locale.FRENCH)).contains("Sainte-Hélène");
        for (int code = 99100; code < 99700; code++) {
            assertThat(places.country(Integer.toString(code), Locale.FRENCH).orElse("aucun"))
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void theArrondissementsOfThreeCitiesArePlacesOfBirth() {
        assertThat(places.town("75101")).contains("Paris 1er");
        assertThat(places.town("75120")).contains("Paris 20e");
        assertThat(places.town("75121")).isEmpty();
        assertThat(places.town("69383")).contains("Lyon 3e");
        assertThat(places.town("13216")).contains("Marseille 16e");
        assertThat(places.town("29019")).contains("Brest");
    }

    @Test
    void whatIsNoCodeIsNoPlace() {
        assertThat(places.country("99999", Locale.FRENCH)).isEmpty();
        assertThat(places.country("", Locale.FRENCH)).isEmpty();
        assertThat(places.town("2A0")).isEmpty();
    }
}
