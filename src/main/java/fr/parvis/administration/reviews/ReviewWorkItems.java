package fr.parvis.administration.reviews;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.FewItems;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reviews that wait, on the desk of administrators. */
@Component
class ReviewWorkItems implements WorkItems {

    static final String KIND = "revues";

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
        return FewItems.concernedBy(query) && Rights.anywhere(agent, Permission.ADMINISTER)
                ? open().list(query, limit)
                : List.of();
    }

    private FewItems open() {
        return new FewItems(reviews.open().stream().map(this::item).toList(), LocalDate.now(clock));
    }

    private WorkItem item(Review review) {
        return WorkItem.ofTheHouse(
                KIND,
                review.id(),
                review.due(),
                new LocalizedText(title(review, Locale.FRENCH), title(review, Locale.ENGLISH)),
                ReviewsController.PATH + "/" + review.id(),
                new Channel("lock", "administration.review.channel"),
                "T" + review.number() + " " + review.quarter().getYear());
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
        return Rights.anywhere(agent, Permission.ADMINISTER) ? open().counts() : WorkCounts.NONE;
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
