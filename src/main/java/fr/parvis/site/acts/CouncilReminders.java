package fr.parvis.site.acts;

import fr.parvis.account.Permission;
import fr.parvis.desk.HouseWork;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the law wants on line within a week: the list of the deliberations that a council examined
 * (CGCT, L2121-25), and its minutes once they are approved (CGCT, L2121-15).
 */
@Component
class CouncilReminders extends HouseWork {

    static final String KIND = "conseil";

    private static final int A_WEEK = 7;
    private static final int LOOKED_BACK = 120;
    private static final int MOST = 60;

    private final Contents contents;
    private final Languages languages;

    CouncilReminders(Contents contents, Languages languages, Clock clock) {
        super(KIND, Permission.WRITE, clock);
        this.contents = contents;
        this.languages = languages;
    }

    @Override
    protected List<WorkItem> waiting(LocalDate today) {
        List<WorkItem> waiting = new ArrayList<>();
        ContentQuery held =
                ContentQuery.of("meeting")
                        .between(today.minusDays(LOOKED_BACK), today.minusDays(1))
                        .by(Order.BY_DAY)
                        .most(MOST);
        for (Content meeting : contents.published(held)) {
            if (listMissing(meeting)) {
                LocalDate day = meeting.facts().date("start").orElse(today);
                waiting.add(item(meeting, "list", day.plusDays(A_WEEK)));
            } else if (minutesMissing(meeting)) {
                LocalDate day = meeting.facts().date("approved").orElse(today);
                waiting.add(item(meeting, "minutes", day.plusDays(A_WEEK)));
            }
        }
        return waiting;
    }

    static boolean listMissing(Content meeting) {
        return !meeting.facts().text("examined").filter("yes"::equals).isPresent();
    }

    static boolean minutesMissing(Content meeting) {
        return meeting.facts().date("approved").isPresent() && !meeting.facts().filled("minutes");
    }

    private WorkItem item(Content meeting, String what, LocalDate due) {
        return WorkItem.ofTheHouse(
                KIND,
                meeting.id(),
                due,
                languages.both("acts.work." + what),
                meeting.path(),
                new Channel("hall", "acts.work.channel"),
                meeting.title().fr());
    }
}
