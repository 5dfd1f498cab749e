package fr.parvis.notices.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, 29, +33612345678",
        "06.12.34.56.78, 29, +33612345678",
        "+33 6 12 34 56 78, 974, +33612345678",
        "07 56 78 90 12, 2A, +33756789012",
        "0692 12 34 56, 974, +262692123456",
        "0690 12 34 56, 971, +590690123456",
        "0696 12 34 56, 972, +596696123456"
    })
    void aMobileNumberIsUnderstoodAsItIsTypedThere(String typed, String departement, String e164) {
        assertThat(PhoneNumbers.mobile(typed, departement)).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02 98 00 80 80", "112", "06 12", "bonjour", "", "+33 1 23 45 67 89"})
    void whatReceivesNoSmsIsNoMobileNumber(String typed) {
        assertThat(PhoneNumbers.mobile(typed, "29")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+33612345678, true",
        "+262692123456, true",
        "+687751234, true",
        "+447700900123, false",
        "+32470123456, false",
        "+881612345678, false"
    })
    void aNumberOfFranceOrOfItsTerritoriesIsKnown(String number, boolean french) {
        assertThat(PhoneNumbers.isFrench(number)).isEqualTo(french);
    }

    @Test
    void theSameDigitsAreAnotherNumberOverseas() {
        assertThat(PhoneNumbers.mobile("0692123456", "974")).contains("+262692123456");
        assertThat(PhoneNumbers.mobile("0692123456", "29")).isNotEqualTo("+262692123456");
    }
}
