package fr.parvis.site.fields;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.hours.Hours;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours as secretaries write them. */
@Tag("rules")
class PlainHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lundi au vendredi 9 h – 12 h, 14 h – 17 h 30|Mo-Fr 09:00-12:00,14:00-17:30",
                "Du lundi au vendredi : de 8h30 à 12h et de 13h30 à 17h|Mo-Fr 08:30-12:00,13:30-17:00",
                "mardi et jeudi 14h-18h|Tu,Th 14:00-18:00",
                "samedi 9 h à midi|Sa 09:00-12:00",
                "tous les jours 8h-20h|Mo-Su 08:00-20:00",
                "lundi 9h-12h ; mardi fermé|Mo 09:00-12:00; Tu off"
            })
    void areReadAsTheyAreMeant(String typed, String notation) {
        Optional<Hours> read = WrittenHours.of(typed);
        assertThat(read).isEqualTo(WrittenHours.of(notation)).isPresent();
        assertThat(read.orElseThrow().text()).isEqualTo(notation);
    }

    @Test
    void theNotationItselfStaysAsItWasTyped() {
        assertThat(WrittenHours.of("Mo-Fr 09:00-12:00; PH off").orElseThrow().text())
                .isEqualTo("Mo-Fr 09:00-12:00; PH off");
    }

    @Test
    void whatTellsNoHoursIsNoHours() {
        assertThat(WrittenHours.of("sur rendez-vous")).isEmpty();
        assertThat(WrittenHours.of("lundi 25 h")).isEmpty();
        assertThat(WrittenHours.of("")).isEmpty();
    }
}
