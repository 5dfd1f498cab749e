package fr.parvis.assistant.unanswered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class GroupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void questionsThatShareHalfTheirMeaningsAreOneAndTheLargestComesFirst() {
        List<Group> groups =
                Group.of(
                        List.of(
                                kept(4, "tennis", "court tennis"),
                                kept(3, "piscine fermée pourquoi", "ferm piscin"),
                                kept(2, "la piscine est fermée quand", "ferm piscin quand"),
                                kept(1, "piscine ferme", "ferm piscin")));
        assertThat(groups).extracting(Group::times).containsExactly(3, 1);
        assertThat(groups.getFirst().words()).isEqualTo("piscine fermée pourquoi");
        assertThat(groups.getFirst().ids()).containsExactly(3L, 2L, 1L);
        assertThat(groups.getFirst().otherWords()).hasSize(2);
    }

    private static KeptQuestion kept(long id, String words, String meanings) {
        return new KeptQuestion(id, DAY, words, meanings, "fr", "");
    }
}
