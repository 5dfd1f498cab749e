package fr.parvis.requests.steps;

import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail.Message;
import fr.parvis.requests.life.Residents;
import org.springframework.stereotype.Component;

/** Writes to the resident, and goes on. */
@Component
class MessageStep implements StepKind {

    private final Residents residents;

    MessageStep(Residents residents) {
        this.residents = residents;
    }

    @Override
    public Kind kind() {
        return Kind.MESSAGE;
    }

    @Override
    public Standing enter(Work work) {
        var words = ((Message) work.step().detail()).message();
        residents.tell(work.request(), work.revision(), words.subject(), words.body());
        return Standing.done();
    }
}
