package fr.parvis.forms.added;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.FormsFixture;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class AddedTypeTest {

    private static final FormDefinition FORM =
            FormsFixture.page("- {id: plaque, type: test-plate, label: Immatriculation}");

    @Test
    void aTypeAddedByOneFileIsReadCheckedShownAndSummedUp() {
        Answers wrong = FormsFixture.bound(FORM, Answers.NONE, "plaque", "12 ABC 34");
        assertThat(FormsFixture.problems(FORM, wrong, Locale.FRENCH))
                .containsExactly("plaque: AA-123-BB");
        Answers right = FormsFixture.bound(FORM, Answers.NONE, "plaque", "AB-123-CD");
        assertThat(FormsFixture.problems(FORM, right, Locale.FRENCH)).isEmpty();
        assertThat(FormsFixture.summary(FORM, right, Locale.FRENCH))
                .containsExactly("Immatriculation: AB-123-CD");
        assertThat(FormsFixture.forms().searchText(FORM, right)).isEqualTo("AB-123-CD");
        var view =
                FormsFixture.forms()
                        .show(FORM.pages().getFirst(), right, List.of(), Locale.FRENCH)
                        .fields()
                        .getFirst();
        assertThat(view.template()).isEqualTo("short-text");
        assertThat(view.text()).isEqualTo("AB-123-CD");
    }
}
