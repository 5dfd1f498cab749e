package fr.parvis.notices.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class ReferencesTest {

    @Test
    void aNumberIsTheSameInBaseTenAndSixteen() {
        assertThat(References.like("439041101")).contains("1a2b3c4d", "1A2B3C4D");
        assertThat(References.like("1A2B3C4D")).contains("439041101", "1a2b3c4d");
        assertThat(References.like("000000439041101")).contains("439041101", "1a2b3c4d");
    }

    @Test
    void whatWasToldComesFirstAndWordsStayAsTheyAre() {
        assertThat(References.like("439041101").getFirst()).isEqualTo("439041101");
        assertThat(References.like("op-1001")).containsExactly("op-1001");
        assertThat(References.like("")).containsExactly("");
    }
}
