package fr.parvis.newsletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class LetterFormTest {

    private static LetterForm form(String title, String... picked) {
        return new LetterForm(title, "", "", List.of(), List.of(picked), 1);
    }

    @Test
    void anItemMovesOnePlaceAndStaysAtTheEdge() {
        assertThat(form("x", "a", "b", "c").moved("c", -1).picked()).containsExactly("a", "c", "b");
        assertThat(form("x", "a", "b").moved("a", -1).picked()).containsExactly("a", "b");
        assertThat(form("x", "a", "b").moved("b", 1).picked()).containsExactly("a", "b");
        assertThat(form("x", "a", "b").moved("forged", 1).picked()).containsExactly("a", "b");
    }

    @Test
    void anItemTickedTwiceIsToldOnce() {
        assertThat(form("x", "a", "a", "b").picked()).containsExactly("a", "b");
    }

    @Test
    void aLetterHasATitleAndBounds() {
        assertThat(form(" ").faults()).containsKey("titre");
        assertThat(form("x".repeat(151)).faults()).containsKey("titre");
        assertThat(form("La lettre").faults()).isEmpty();
        String[] many = new String[41];
        for (int i = 0; i < many.length; i++) {
            many[i] = "test:" + i;
        }
        assertThat(form("La lettre", many).faults()).containsKey("elements");
    }
}
