package fr.parvis.administration.reviews;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.desk.WorkItem.State;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.Position;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reviews that wait, on the desk of administrators. */
@Component
class ReviewWorkItems implements WorkItems {

    static final String KIND = "revues";

    private static final int DAYS_OF_A_WEEK = 7;

    private final Reviews reviews;
    private final Languages languages;
    private final Clock clock;

    ReviewWorkItems(Reviews reviews, Languages languages, Clock clock) {
        this.reviews = reviews;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit) {
        boolean none = query.mine() || query.searches() || query.topic() != null;
        if (none || !Rights.anywhere(agent, Permission.ADMINISTER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return reviews.open().stream()
                .filter(review -> isIn(query.view(), review.due(), today))
                .map(this::item)
                .filter(item -> after(item.position(), query.after()))
                .limit(limit)
                .toList();
    }

    private static boolean isIn(WorkQuery.View view, LocalDate due, LocalDate today) {
        return switch (view) {
            case OPEN -> true;
            case LATE -> due.isBefore(today);
            case TODAY -> due.equals(today);
            case WEEK -> due.isAfter(today) && !due.isAfter(today.plusDays(DAYS_OF_A_WEEK));
            case TO_READ, WAITING, DONE -> false;
        };
    }

    private static boolean after(Position item, Position start) {
        return start == null
                || Comparator.comparing(Position::due)
                                .thenComparingLong(Position::id)
                                .compare(item, start)
                        > 0;
    }

    private WorkItem item(Review review) {
        return new WorkItem(
                KIND,
                review.id(),
                review.due(),
                null,
                new LocalizedText(title(review, Locale.FRENCH), title(review, Locale.ENGLISH)),
                ReviewsController.PATH + "/" + review.id(),
                new Channel("lock", "administration.review.channel"),
                "T" + review.number() + " " + review.quarter().getYear(),
                "",
                State.NEW,
                null,
                0,
                null,
                null,
                false,
                List.of());
    }

    private String title(Review review, Locale locale) {
        return languages
                .words(locale)
                .get(
                        "administration.review.one",
                        review.number(),
                        Integer.toString(review.quarter().getYear()));
    }

    @Override
    public WorkCounts counts(SignedInAgent agent) {
        if (!Rights.anywhere(agent, Permission.ADMINISTER)) {
            return WorkCounts.NONE;
        }
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> dues = reviews.open().stream().map(Review::due).toList();
        return new WorkCounts(
                dues.size(),
                count(dues, WorkQuery.View.LATE, today),
                count(dues, WorkQuery.View.TODAY, today),
                count(dues, WorkQuery.View.WEEK, today),
                0,
                0,
                0);
    }

    private static int count(List<LocalDate> dues, WorkQuery.View view, LocalDate today) {
        return (int) dues.stream().filter(due -> isIn(view, due, today)).count();
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
