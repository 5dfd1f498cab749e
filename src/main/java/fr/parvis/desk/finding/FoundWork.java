package fr.parvis.desk.finding;

import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.View;
import fr.parvis.search.AgentFinder;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Requests and other work, open or finished, of the departments of the agent; by name too. */
@Component
class FoundWork implements AgentFinder {

    private final List<WorkItems> sources;

    FoundWork(List<WorkItems> sources) {
        this.sources = sources;
    }

    @Override
    public String titleKey() {
        return "desk.found";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<LinkItem> find(SignedInAgent agent, String words, Frame frame, int limit) {
        var query = new WorkQuery(View.OPEN, false, null, words, null);
        return sources.stream()
                .flatMap(source -> source.list(agent, query, limit).stream())
                .limit(limit)
                .map(item -> link(item, frame))
                .toList();
    }

    private static LinkItem link(WorkItem item, Frame frame) {
        String about =
                Stream.of(item.person(), item.reference())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(" · "));
        return new LinkItem(item.url(), "doc", frame.t(item.title()), about);
    }
}
