package fr.parvis.procedures.templates;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.drafts.BeginDraft;
import fr.parvis.procedures.drafts.Differences;
import fr.parvis.procedures.drafts.RewriteDraft;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Writes a proposal in the draft of the procedure, begun where there is none, as one change that
 * can be undone. It is published by whoever publishes the draft.
 */
@Component
class TakeProposal {

    private final ReadProposal proposals;
    private final AdoptionStore adoptions;
    private final BeginDraft begin;
    private final RewriteDraft rewrite;
    private final ApplicationEventPublisher events;

    TakeProposal(
            ReadProposal proposals,
            AdoptionStore adoptions,
            BeginDraft begin,
            RewriteDraft rewrite,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.adoptions = adoptions;
        this.begin = begin;
        this.rewrite = rewrite;
        this.events = events;
    }

    /**
     * @param seen {@link Proposal#state()} that the agent read
     * @param choices by the id of the conflict
     * @return whether there is something in the draft now; nothing when there is no proposal
     */
    @Transactional
    public Optional<Outcome<Boolean, NotTaken>> take(
            String code, String seen, Map<String, Side> choices, long agent) {
        return proposals.of(code).map(proposal -> take(proposal, seen, choices, agent));
    }

    private Outcome<Boolean, NotTaken> take(
            Proposal proposal, String seen, Map<String, Side> choices, long agent) {
        if (!proposal.state().equals(seen)) {
            return Outcome.refused(new NotTaken.Moved());
        }
        Merge merge = proposal.merged(choices);
        long open = merge.conflicts().stream().filter(it -> !choices.containsKey(it.id())).count();
        if (open > 0) {
            return Outcome.refused(new NotTaken.Undecided((int) open));
        }
        return Differences.of(proposal.ours(), merge.tree()).isEmpty()
                ? nothingNew(proposal)
                : write(proposal, merge, agent);
    }

    /** Our text says all of it already. */
    private Outcome<Boolean, NotTaken> nothingNew(Proposal proposal) {
        String code = proposal.adoption().code();
        adoptions.hold(code, proposal.template().edition());
        if (proposal.draft().isEmpty()) {
            adoptions.settle(code);
        }
        return Outcome.done(false);
    }

    private Outcome<Boolean, NotTaken> write(Proposal proposal, Merge merge, long agent) {
        String code = proposal.adoption().code();
        int edition = proposal.template().edition();
        begin.change(code, agent);
        if (rewrite.to(code, proposal.version(), merge.tree(), agent).isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(new NotTaken.Moved());
        }
        adoptions.hold(code, edition);
        events.publishEvent(new TemplateTold("merged", code, "edition " + edition));
        return Outcome.done(true);
    }
}
