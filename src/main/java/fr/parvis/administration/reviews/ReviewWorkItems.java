package fr.parvis.administration.reviews;

import fr.parvis.account.Permission;
import fr.parvis.desk.HouseWork;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reviews that wait, on the desk of administrators. */
@Component
class ReviewWorkItems extends HouseWork {

    static final String KIND = "revues";

    private final Reviews reviews;
    private final Languages languages;

    ReviewWorkItems(Reviews reviews, Languages languages, Clock clock) {
        super(KIND, Permission.ADMINISTER, clock);
        this.reviews = reviews;
        this.languages = languages;
    }

    @Override
    protected List<WorkItem> waiting(LocalDate today) {
        return reviews.open().stream().map(this::item).toList();
    }

    private WorkItem item(Review review) {
        String year = Integer.toString(review.quarter().getYear());
        return WorkItem.ofTheHouse(
                KIND,
                review.id(),
                review.due(),
                languages.both("administration.review.one", review.number(), year),
                ReviewsController.PATH + "/" + review.id(),
                new Channel("lock", "administration.review.channel"),
                "T" + review.number() + " " + year);
    }
}
