package fr.parvis.records.slips;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.desk.WorkItem.State;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Languages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Slips to look through, on the desk of administrators; nothing presses, so they come last. */
@Component
class SlipWorkItems implements WorkItems {

    static final String KIND = "conservation";

    private final Slips slips;
    private final Rules rules;
    private final Languages languages;

    SlipWorkItems(Slips slips, Rules rules, Languages languages) {
        this.slips = slips;
        this.rules = rules;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit) {
        if (!concerns(agent, query)) {
            return List.of();
        }
        return slips.open().stream()
                .filter(Slip::proposed)
                .filter(slip -> after(slip, query))
                .limit(limit)
                .map(this::item)
                .toList();
    }

    private static boolean concerns(SignedInAgent agent, WorkQuery query) {
        return Rights.anywhere(agent, Permission.ADMINISTER)
                && query.view() == WorkQuery.View.OPEN
                && !query.mine()
                && !query.searches()
                && query.topic() == null;
    }

    private static boolean after(Slip slip, WorkQuery query) {
        return query.after() == null
                || query.after().due().isBefore(WorkQuery.NEVER)
                || slip.id() > query.after().id();
    }

    private WorkItem item(Slip slip) {
        return new WorkItem(
                KIND,
                slip.id(),
                null,
                null,
                title(slip),
                "/bureau/conservation/" + slip.id(),
                new Channel("bin", rules.of(slip.rule()).key()),
                slip.reference(),
                "",
                State.NEW,
                null,
                0,
                null,
                null,
                false,
                List.of());
    }

    private LocalizedText title(Slip slip) {
        String key = "records.work." + slip.fate();
        return new LocalizedText(
                languages.words(Locale.FRENCH).get(key), languages.words(Locale.ENGLISH).get(key));
    }

    @Override
    public WorkCounts counts(SignedInAgent agent) {
        if (!Rights.anywhere(agent, Permission.ADMINISTER)) {
            return WorkCounts.NONE;
        }
        int open = (int) slips.open().stream().filter(Slip::proposed).count();
        return new WorkCounts(open, 0, 0, 0, 0, 0, 0);
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
