package fr.parvis.requests.steps;

import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail.Approval;
import org.springframework.stereotype.Component;

/** Opens the row under which the approvals of several persons are counted. */
@Component
class ApprovalStep implements StepKind {

    @Override
    public Kind kind() {
        return Kind.APPROVAL;
    }

    @Override
    public Standing enter(Work work) {
        return ((Approval) work.step().detail()).levels() > 1
                ? Standing.waits()
                : new Standing.ForPeople();
    }
}
