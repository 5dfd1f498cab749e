package fr.parvis.requests.chain;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.StepDetail.SubProcedure;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.steps.AgentsTurn;
import fr.parvis.requests.steps.Standing;
import fr.parvis.requests.steps.StepCard;
import fr.parvis.requests.steps.StepKind;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files a request of another procedure and waits until it ends, however it ends. */
@Component
class ProcedureStep implements StepKind {

    /** Procedures that file each other without end stop here, and people are told. */
    private static final int DEEPEST = 5;

    private final Procedures procedures;
    private final LinkedRequests links;
    private final RequestStore store;
    private final FileChild file;

    ProcedureStep(Procedures procedures, LinkedRequests links, RequestStore store, FileChild file) {
        this.procedures = procedures;
        this.links = links;
        this.store = store;
        this.file = file;
    }

    @Override
    public Kind kind() {
        return Kind.PROCEDURE;
    }

    @Override
    public Standing enter(Work work) {
        SubProcedure sub = (SubProcedure) work.step().detail();
        Optional<Revision> revision = procedures.current(sub.procedure());
        if (revision.isEmpty() || links.depth(work.request().id()) >= DEEPEST) {
            return new Standing.Failed(sub.procedure());
        }
        Request child = file.file(work.request(), revision.get(), sub.fill());
        links.link(work.request().id(), work.step().id(), child.id());
        return child.closed() ? Standing.done() : Standing.waits();
    }

    @Override
    public Standing look(Work work, boolean due) {
        return child(work).filter(Request::closed).isPresent() ? Standing.done() : Standing.waits();
    }

    @Override
    public Optional<StepCard> forAgent(Work work, SignedInAgent agent, Frame frame) {
        return child(work)
                .map(
                        child -> {
                            String title =
                                    frame.t(
                                            procedures
                                                    .revision(child.revisionId())
                                                    .definition()
                                                    .title());
                            String state = child.closed() ? "ended" : "open";
                            return new StepCard(
                                            null,
                                            "list",
                                            frame.t("requests.chain.title"),
                                            List.of(
                                                    frame.t(
                                                            "requests.chain." + state,
                                                            title,
                                                            child.number())))
                                    .leadingTo(
                                            frame.t("requests.chain.see"),
                                            AgentsTurn.page(child.number()));
                        });
    }

    private Optional<Request> child(Work work) {
        return links.child(work.request().id(), work.step().id()).flatMap(store::find);
    }
}
