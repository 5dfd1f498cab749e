package fr.parvis.account.household;

import static fr.parvis.account.household.RelativeRefused.FUTURE_DATE;
import static fr.parvis.account.household.RelativeRefused.NO_BIRTH_NAME;
import static fr.parvis.account.household.RelativeRefused.NO_DATE;
import static fr.parvis.account.household.RelativeRefused.NO_FIRST_NAMES;
import static fr.parvis.account.household.RelativeRefused.NO_RELATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.account.Relation;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class TypedRelativeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void allThatIsWrongIsToldAtOnceInTheOrderOfThePage() {
        var nobody = new TypedRelative(" ", null, "31", "2", "2020", "cousin");
        assertThat(nobody.wrongs(TODAY))
                .containsExactly(NO_FIRST_NAMES, NO_BIRTH_NAME, NO_DATE, NO_RELATION);
    }

    @Test
    void nobodyIsBornTomorrowOrBeforeAnybodyAlive() {
        assertThat(born("22", "11", "2026").wrongs(TODAY)).isEmpty();
        assertThat(born("23", "11", "2026").wrongs(TODAY)).containsExactly(FUTURE_DATE);
        assertThat(born("21", "11", "1896").wrongs(TODAY)).containsExactly(NO_DATE);
        assertThat(born("5", "mai", "2019").wrongs(TODAY)).containsExactly(NO_DATE);
    }

    @Test
    void whatIsRightIsKeptWithoutTheSpacesAround() {
        var lina = new TypedRelative(" Lina\t", " Aubrée ", " 5", "03", "2019", "child");
        assertThat(lina.under(7).name()).isEqualTo("Lina Aubrée");
        assertThat(lina.under(7).birthDate()).isEqualTo(LocalDate.of(2019, 3, 5));
        assertThat(lina.under(7).relation()).isEqualTo(Relation.CHILD);
        assertThat(TypedRelative.of(lina.under(7)).wrongs(TODAY)).isEmpty();
    }

    private static TypedRelative born(String day, String month, String year) {
        return new TypedRelative("Lina", "Aubrée", day, month, year, "child");
    }
}
