package fr.parvis.requests.steps;

import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail.Question;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.requests.life.Questions;
import fr.parvis.requests.life.Transitions;
import org.springframework.stereotype.Component;

/** Asks every resident the same question, and goes on when it is answered. */
@Component
class QuestionStep implements StepKind {

    private final Transitions transitions;
    private final Questions questions;
    private final Deadlines deadlines;

    QuestionStep(Transitions transitions, Questions questions, Deadlines deadlines) {
        this.transitions = transitions;
        this.questions = questions;
        this.deadlines = deadlines;
    }

    @Override
    public Kind kind() {
        return Kind.QUESTION;
    }

    @Override
    public Standing enter(Work work) {
        var request = work.request();
        String words = ((Question) work.step().detail()).question().in(request.locale());
        transitions
                .ask(
                        request,
                        work.revision(),
                        "",
                        work.step().name().in(request.locale()),
                        words,
                        work.step().workingDays() == 0
                                ? deadlines.answerBy()
                                : deadlines.inWorkingDays(work.step().workingDays()))
                .orThrow();
        return Standing.waits();
    }

    @Override
    public Standing look(Work work, boolean due) {
        return questions.open(work.request().id()).isEmpty() ? Standing.done() : Standing.waits();
    }
}
