package fr.parvis.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.desk.WorkItem.State;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.Position;
import fr.parvis.desk.WorkQuery.View;
import fr.parvis.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Two sources whose ids and days coincide: the hardest list to cut into pages. */
@Tag("rules")
class WorkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final SignedInAgent AGENT =
            new SignedInAgent(1, "Nadia", "", "", Map.of(), false);

    private final Work work = work(new Source("demandes"), new Source("messages"));

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"OPEN", "DONE"})
    void pagesOfSeveralSourcesGiveEachItemOnce(View view) {
        for (int size = 1; size <= 7; size++) {
            List<WorkItem> walked = walk(new WorkQuery(view, false, null, null, null), size);
            assertThat(walked).as("pages of %d", size).hasSize(24).doesNotHaveDuplicates();
            Comparator<WorkItem> day = Comparator.comparing(item -> item.position().due());
            assertThat(walked).isSortedAccordingTo(view == View.DONE ? day.reversed() : day);
        }
    }

    @Test
    void theLastPageIsNotFollowedByAnEmptyOne() {
        assertThat(work.page(AGENT, WorkQuery.ALL, 24).more()).isFalse();
        assertThat(work.page(AGENT, WorkQuery.ALL, 23).more()).isTrue();
    }

    @Test
    void countersAddUp() {
        assertThat(work.counts(AGENT)).isEqualTo(new WorkCounts(20, 2, 4, 6, 8, 10, 12));
        assertThat(work.counts(AGENT).later()).isEqualTo(8);
    }

    private List<WorkItem> walk(WorkQuery query, int size) {
        List<WorkItem> walked = new ArrayList<>();
        Work.Page page = work.page(AGENT, query, size);
        walked.addAll(page.items());
        while (page.more()) {
            page = work.page(AGENT, query.from(page.items().getLast().position()), size);
            walked.addAll(page.items());
        }
        return walked;
    }

    private static Work work(WorkItems... sources) {
        var beans = new DefaultListableBeanFactory();
        for (WorkItems source : sources) {
            beans.registerSingleton(source.kind(), source);
        }
        return new Work(beans.getBeanProvider(WorkItems.class));
    }

    /** Twelve items on three days, four of them without a day. */
    private record Source(String kind) implements WorkItems {

        @Override
        public List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit) {
            boolean down = query.view() == View.DONE;
            Comparator<WorkItem> order =
                    Comparator.comparing((WorkItem item) -> item.position().due())
                            .thenComparingLong(WorkItem::id);
            return all().sorted(down ? order.reversed() : order)
                    .filter(item -> query.after() == null || after(item, query.after(), down))
                    .limit(limit)
                    .toList();
        }

        private static boolean after(WorkItem item, Position position, boolean down) {
            int days = item.position().due().compareTo(position.due());
            int order = days != 0 ? days : Long.compare(item.id(), position.id());
            return down ? order < 0 : order > 0;
        }

        private Stream<WorkItem> all() {
            return Stream.iterate(0, n -> n + 1)
                    .limit(12)
                    .map(n -> item(n, n % 4 == 3 ? null : DAY.plusDays(n % 4)));
        }

        private WorkItem item(int id, LocalDate due) {
            return new WorkItem(
                    kind,
                    id,
                    due,
                    null,
                    LocalizedText.of("Titre"),
                    "/",
                    new Channel("screen", "key"),
                    "ref",
                    "",
                    State.WORKING,
                    null,
                    0,
                    null,
                    null,
                    false,
                    List.of());
        }

        @Override
        public WorkCounts counts(SignedInAgent agent) {
            return new WorkCounts(10, 1, 2, 3, 4, 5, 6);
        }

        @Override
        public int arrived(SignedInAgent agent, Instant since) {
            return 0;
        }

        @Override
        public List<Topic> topics(SignedInAgent agent) {
            return List.of();
        }
    }
}
