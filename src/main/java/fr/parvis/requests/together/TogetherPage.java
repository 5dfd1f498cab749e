package fr.parvis.requests.together;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.commune.Department;
import fr.parvis.desk.WorkQuery;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.requests.handling.RequestPage;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Choice;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * The page on which an agent says what to do with several requests.
 *
 * @param works those chosen that concern the agent
 * @param left how many others were chosen and are not there any more
 * @param transitions that all have in common
 * @param list the agent came from
 */
public record TogetherPage(
        List<Work> works,
        int left,
        List<Transition> transitions,
        List<AgentName> colleagues,
        List<Department> departments,
        TogetherOrder typed,
        boolean refused,
        WorkQuery list,
        Frame frame) {

    public String back() {
        return "/bureau" + list.address();
    }

    /** As the list showed it, so that a change since then is noticed. */
    public String code(Work work) {
        return typed.chosen().stream()
                .filter(one -> one.number().equals(work.request().number()))
                .findFirst()
                .orElseThrow()
                .code();
    }

    public boolean chosen(String gesture) {
        return typed.geste().equals(gesture);
    }

    public static String move(Transition transition) {
        return Gesture.MOVE.code() + ":" + transition.id();
    }

    public List<Choice> colleagueChoices() {
        return colleagues.stream()
                .map(
                        one ->
                                new Choice(
                                        "" + one.id(),
                                        one.name(),
                                        null,
                                        one.id() == typed.collegue()))
                .toList();
    }

    public List<Choice> departmentChoices() {
        return departments.stream()
                .map(
                        one ->
                                new Choice(
                                        "" + one.id(),
                                        frame.t(one.name()),
                                        null,
                                        one.id() == typed.service()))
                .toList();
    }

    public boolean gestureMissing() {
        return refused && !typed.choix().isEmpty() && typed.gesture() == null
                || refused && stepGone();
    }

    /** The transition chosen is none that all have. */
    private boolean stepGone() {
        return typed.gesture() == Gesture.MOVE
                && transitions.stream().noneMatch(one -> one.id().equals(typed.transition()));
    }

    public boolean colleagueMissing() {
        return refused
                && typed.gesture() == Gesture.HAND_OVER
                && colleagues.stream().noneMatch(one -> one.id() == typed.collegue());
    }

    public boolean departmentMissing() {
        return refused
                && typed.gesture() == Gesture.DEPARTMENT
                && departments.stream().noneMatch(one -> one.id() == typed.service());
    }

    public boolean wordsMissing() {
        return refused
                && typed.words().isBlank()
                && transitions.stream()
                        .filter(one -> one.id().equals(typed.transition()))
                        .anyMatch(RequestPage::needsWords);
    }

    public List<ErrorLink> errors() {
        List<ErrorLink> errors = new ArrayList<>();
        add(errors, gestureMissing(), "geste", "requests.together.choose");
        add(errors, colleagueMissing(), "collegue", "requests.no-colleague");
        add(errors, departmentMissing(), "service", "requests.no-department");
        add(errors, wordsMissing(), "mots", "requests.reason-missing");
        return errors;
    }

    private void add(List<ErrorLink> errors, boolean wrong, String field, String key) {
        if (wrong) {
            errors.add(new ErrorLink(field, frame.t(key)));
        }
    }

    /** What was chosen, in the words under which it is kept. */
    String detail() {
        return switch (typed.gesture()) {
            case TAKE -> "";
            case HAND_OVER ->
                    colleagues.stream()
                            .filter(one -> one.id() == typed.collegue())
                            .map(AgentName::name)
                            .findFirst()
                            .orElse("");
            case DEPARTMENT ->
                    departments.stream()
                            .filter(one -> one.id() == typed.service())
                            .map(one -> frame.t(one.name()))
                            .findFirst()
                            .orElse("");
            case MOVE ->
                    transitions.stream()
                            .filter(one -> one.id().equals(typed.transition()))
                            .map(one -> frame.t(one.label()))
                            .findFirst()
                            .orElse("");
        };
    }
}
