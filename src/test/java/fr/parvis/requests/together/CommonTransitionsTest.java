package fr.parvis.requests.together;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.StepDetail;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class CommonTransitionsTest {

    private static final Transition ADVANCE = choice("suite", Action.ADVANCE, "Continuer", null);
    private static final Transition ASK = choice("demander", Action.ASK_RESIDENT, "Demander", null);

    @Test
    void whatAllStepsHaveIsOfferedInTheOrderOfTheFirst() {
        assertThat(CommonTransitions.of(List.of(step(ADVANCE, ASK), step(ASK, ADVANCE))))
                .containsExactly(ADVANCE, ASK);
        assertThat(CommonTransitions.of(List.of(step(ADVANCE, ASK), step(ASK))))
                .containsExactly(ASK);
    }

    @Test
    void theSameNameForAnotherThingIsNotTheSame() {
        Transition other = choice("suite", Action.CLOSE, "Continuer", null);
        Transition said = choice("suite", Action.ADVANCE, "Envoyer au visa", null);
        assertThat(CommonTransitions.of(List.of(step(ADVANCE), step(other)))).isEmpty();
        assertThat(CommonTransitions.of(List.of(step(ADVANCE), step(said)))).isEmpty();
    }

    @Test
    void aChoiceThatSendsALetterIsMadeOneRequestAtATime() {
        Transition letter = choice("suite", Action.ADVANCE, "Continuer", "accord");
        assertThat(CommonTransitions.of(List.of(step(letter), step(letter)))).isEmpty();
        assertThat(CommonTransitions.of(List.of(step(ADVANCE), step(letter)))).isEmpty();
    }

    @Test
    void ofNothingNothingIsCommon() {
        assertThat(CommonTransitions.of(List.of())).isEmpty();
    }

    private static Transition choice(String id, Action action, String label, String letter) {
        return new Transition(id, action, LocalizedText.of(label), null, "fin", false, letter);
    }

    private static Step step(Transition... transitions) {
        return new Step(
                "ici",
                Kind.REVIEW,
                LocalizedText.of("Ici"),
                "agent",
                PublicStatus.IN_HAND,
                LocalizedText.of("Ici"),
                0,
                null,
                List.of(transitions),
                null,
                List.of(),
                new StepDetail.Review());
    }
}
