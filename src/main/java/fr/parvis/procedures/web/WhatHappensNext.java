package fr.parvis.procedures.web;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.ui.Frame;
import fr.parvis.ui.TimelineStep;
import java.util.List;
import java.util.stream.Stream;

/** The main path of a circuit, told to a resident before they start. */
final class WhatHappensNext {

    private WhatHappensNext() {}

    static List<TimelineStep> of(ProcedureDefinition definition, Frame frame) {
        return Stream.concat(
                        Stream.of(
                                step(
                                        frame.t("procedures.next.receipt"),
                                        frame.t("procedures.next.receipt.detail"))),
                        publicSteps(definition.circuit(), frame).stream())
                .toList();
    }

    /** Steps that residents are told in the same words are one. */
    static List<TimelineStep> publicSteps(Circuit circuit, Frame frame) {
        return circuit.mainPath().stream()
                .map(one -> step(frame.t(one.publicName()), delay(one, frame)))
                .distinct()
                .toList();
    }

    private static String delay(Step step, Frame frame) {
        return step.workingDays() == 0 ? null : frame.t("procedures.next.days", step.workingDays());
    }

    private static TimelineStep step(String title, String detail) {
        return new TimelineStep(TimelineStep.State.TO_COME, title, null, detail);
    }
}
