package fr.parvis.requests.together;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.requests.handling.RequestPage;
import java.util.Collection;
import java.util.List;

/**
 * The choices that several steps have in common: the same for the circuit (id and action) and for
 * the eye (label). One that sends a letter is left out: a letter is read before it leaves.
 */
final class CommonTransitions {

    private CommonTransitions() {}

    static List<Transition> of(Collection<Step> steps) {
        return steps.stream()
                .findFirst()
                .map(
                        first ->
                                first.transitions().stream()
                                        .filter(one -> one.letter() == null)
                                        .filter(one -> steps.stream().allMatch(at -> has(at, one)))
                                        .toList())
                .orElse(List.of());
    }

    private static boolean has(Step step, Transition wanted) {
        return step.transitions().stream()
                .anyMatch(
                        one ->
                                one.letter() == null
                                        && one.id().equals(wanted.id())
                                        && one.action() == wanted.action()
                                        && one.label().equals(wanted.label()));
    }

    /** Whether one of the steps wants words for it. */
    static boolean needsWords(Collection<Step> steps, String transition) {
        return steps.stream()
                .flatMap(step -> step.transitions().stream())
                .filter(one -> one.id().equals(transition))
                .anyMatch(RequestPage::needsWords);
    }
}
