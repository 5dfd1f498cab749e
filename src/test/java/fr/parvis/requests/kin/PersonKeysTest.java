package fr.parvis.requests.kin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.requests.life.Applicant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class PersonKeysTest {

    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(1981, 5, 14));

    @Test
    void theSameNameAndBirthIsTheSamePersonHoweverItIsWritten() {
        assertThat(shared(keys("Maud Aubrée", "", BORN), keys("AUBREE  maud", "", BORN)))
                .containsExactly(Sameness.PERSON);
    }

    @Test
    void aNameAloneIsNobody() {
        assertThat(shared(keys("Maud Aubrée", "", BORN), keys("Maud Aubrée", "", Optional.empty())))
                .isEmpty();
        assertThat(PersonKeys.of(null, new Applicant("Maud Aubrée", "", ""), Optional.empty()))
                .isEmpty();
    }

    @Test
    void anotherBirthdayIsAnotherPerson() {
        var later = Optional.of(LocalDate.of(1981, 5, 15));
        assertThat(shared(keys("Maud Aubrée", "", BORN), keys("Maud Aubrée", "", later))).isEmpty();
    }

    @Test
    void anAddressIsTheSameWhateverItsCase() {
        assertThat(
                        shared(
                                keys("Maud", "Maud@Exemple.fr", Optional.empty()),
                                keys("M. Aubrée", "maud@exemple.fr ", Optional.empty())))
                .containsExactly(Sameness.EMAIL);
        assertThat(shared(keys("", "", Optional.empty()), keys("", "", Optional.empty())))
                .isEmpty();
    }

    @Test
    void anAccountIsSureANameIsNot() {
        Set<String> one = PersonKeys.of(4L, new Applicant("", "", ""), Optional.empty());
        assertThat(shared(one, one)).containsExactly(Sameness.ACCOUNT);
        assertThat(Sameness.ACCOUNT.sure()).isTrue();
        assertThat(Sameness.EMAIL.sure()).isTrue();
        assertThat(Sameness.PERSON.sure()).isFalse();
    }

    private static Set<Sameness> shared(Set<String> one, Set<String> other) {
        return PersonKeys.shared(one, other);
    }

    private static Set<String> keys(String name, String email, Optional<LocalDate> birth) {
        return PersonKeys.of(null, new Applicant(name, email, ""), birth);
    }
}
