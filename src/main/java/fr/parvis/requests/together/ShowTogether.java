package fr.parvis.requests.together;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Departments;
import fr.parvis.desk.WorkQuery;
import fr.parvis.requests.passing.HandOver;
import fr.parvis.requests.steps.AgentsTurn;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what may be done with several requests. */
@Component
class ShowTogether {

    private record Place(long department, String role) {}

    private final AgentsTurn turn;
    private final HandOver handOver;
    private final Departments departments;

    ShowTogether(AgentsTurn turn, HandOver handOver, Departments departments) {
        this.turn = turn;
        this.handOver = handOver;
        this.departments = departments;
    }

    TogetherPage page(
            TogetherOrder typed,
            boolean refused,
            WorkQuery list,
            SignedInAgent agent,
            Frame frame) {
        List<Chosen> chosen = typed.chosen();
        List<Work> works = turn.seen(chosen.stream().map(Chosen::number).toList(), agent);
        return new TogetherPage(
                works,
                chosen.size() - works.size(),
                CommonTransitions.of(works.stream().map(Work::step).toList()),
                colleagues(works),
                departments.all(),
                typed,
                refused,
                list,
                frame);
    }

    /** Whoever may act on at least one; asked once for all that stand at the same place. */
    private List<AgentName> colleagues(List<Work> works) {
        return works.stream()
                .collect(
                        Collectors.toMap(
                                work ->
                                        new Place(
                                                work.request().departmentId(), work.step().role()),
                                Work::request,
                                (one, _) -> one))
                .values()
                .stream()
                .flatMap(request -> handOver.able(request).stream())
                .distinct()
                .sorted(Comparator.comparing(AgentName::name))
                .toList();
    }
}
