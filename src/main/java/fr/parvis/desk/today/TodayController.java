package fr.parvis.desk.today;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.today.Work.Page;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The agents' day. */
@Controller
class TodayController {

    static final int PAGE = 25;

    private final Work work;
    private final Clock clock;

    TodayController(Work work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/bureau")
    String today(SignedInAgent agent, HttpServletRequest request, Frame frame, Model model) {
        Today today =
                today(
                        agent,
                        WorkQuery.of(request::getParameter),
                        request.getParameter(Today.PICKED) != null);
        model.addAttribute("today", today);
        model.addAttribute("dues", new DueBlocks(frame, today.day()));
        return "desk/today";
    }

    private Today today(SignedInAgent agent, WorkQuery query, boolean picked) {
        LocalDate day = LocalDate.now(clock);
        Page page = work.page(agent, query, PAGE);
        WorkCounts counts = work.counts(agent);
        return new Today(
                day,
                agent.name().strip().split("\\s+", 2)[0],
                Rights.anywhere(agent, Permission.READ),
                query,
                counts,
                work.topics(agent),
                groups(page.items(), day, query, counts),
                page.more() && !query.searches()
                        ? "/bureau" + query.from(page.items().getLast().position()).address()
                        : null,
                picked);
    }

    private static List<Group> groups(
            List<WorkItem> items, LocalDate day, WorkQuery query, WorkCounts counts) {
        if (items.isEmpty()) {
            return List.of();
        }
        if (query.searches()) {
            return List.of(new Group("found", null, items));
        }
        return switch (query.view()) {
            case TO_READ -> List.of(new Group("to-read", null, items));
            case WAITING -> List.of(new Group("waiting", null, items));
            case DONE -> List.of(new Group("done", null, items));
            default -> Group.byUrgency(items, day, query.whole() ? counts : null);
        };
    }
}
