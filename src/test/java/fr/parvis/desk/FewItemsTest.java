package fr.parvis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.desk.WorkQuery.Position;
import fr.parvis.desk.WorkQuery.View;
import fr.parvis.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class FewItemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Never, in eight days, in a week, tomorrow, today, yesterday. */
    private static final FewItems ITEMS =
            new FewItems(
                    List.of(
                            item(1, null),
                            item(2, TODAY.plusDays(8)),
                            item(3, TODAY.plusDays(7)),
                            item(4, TODAY.plusDays(1)),
                            item(5, TODAY),
                            item(6, TODAY.minusDays(1))),
                    TODAY);

    @Test
    void eachGroupHasItsOwnAndTheSoonestComesFirst() {
        assertThat(ids(View.OPEN)).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(ids(View.LATE)).containsExactly(6L);
        assertThat(ids(View.TODAY)).containsExactly(5L);
        assertThat(ids(View.WEEK)).containsExactly(4L, 3L);
        assertThat(List.of(ids(View.TO_READ), ids(View.WAITING), ids(View.DONE)))
                .containsOnly(List.of());
    }

    @Test
    void countsSayWhatListsShow() {
        assertThat(ITEMS.counts()).isEqualTo(new WorkCounts(6, 1, 1, 2, 0, 0, 0));
        assertThat(ITEMS.counts().later()).isEqualTo(2);
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        var first = ITEMS.list(query(View.OPEN, null), 4);
        var second = ITEMS.list(query(View.OPEN, first.getLast().position()), 4);
        assertThat(first).extracting(WorkItem::id).containsExactly(6L, 5L, 4L, 3L);
        assertThat(second).extracting(WorkItem::id).containsExactly(2L, 1L);
    }

    @Test
    void nobodyOwnsThemAndNoWordsFindThem() {
        assertThat(FewItems.concernedBy(WorkQuery.ALL)).isTrue();
        assertThat(FewItems.concernedBy(new WorkQuery(View.OPEN, true, null, null, null)))
                .isFalse();
        assertThat(FewItems.concernedBy(new WorkQuery(View.OPEN, false, "acte", null, null)))
                .isFalse();
        assertThat(FewItems.concernedBy(new WorkQuery(View.OPEN, false, null, "Maud", null)))
                .isFalse();
    }

    private static List<Long> ids(View view) {
        return ITEMS.list(query(view, null), 10).stream().map(WorkItem::id).toList();
    }

    private static WorkQuery query(View view, Position after) {
        return new WorkQuery(view, false, null, null, after);
    }

    private static WorkItem item(long id, LocalDate due) {
        return WorkItem.ofTheHouse(
                "jetons",
                id,
                due,
                new LocalizedText("Jeton", "Token"),
                "/",
                new Channel("lock", "key"),
                "");
    }
}
