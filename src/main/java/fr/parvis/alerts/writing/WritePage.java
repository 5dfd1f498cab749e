package fr.parvis.alerts.writing;

import fr.parvis.alerts.rules.Level;
import fr.parvis.alerts.sending.Estimate;
import fr.parvis.alerts.writing.ReadAlert.Reading;
import fr.parvis.subscribers.Topic;
import fr.parvis.ui.Choice;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The form of an alert and what its page shows.
 *
 * @param estimate of what is typed so far
 * @param tiles address of the pictures of the map
 * @param centre where the map begins, or empty
 */
public record WritePage(
        AlertForm form,
        Map<String, String> faults,
        Estimate estimate,
        List<Topic> subjects,
        String tiles,
        String centre) {

    static WritePage of(
            AlertForm form,
            Reading reading,
            boolean judge,
            Estimate estimate,
            List<Topic> subjects,
            String tiles,
            String centre) {
        return new WritePage(
                form, judge ? reading.faults() : Map.of(), estimate, subjects, tiles, centre);
    }

    public List<ErrorLink> errors(Frame frame) {
        return faults.entrySet().stream()
                .map(it -> new ErrorLink(it.getKey(), frame.t("alerts.error." + it.getValue())))
                .toList();
    }

    /** Null when nothing is wrong with the field. */
    public String error(Frame frame, String field) {
        return faults.containsKey(field) ? frame.t("alerts.error." + faults.get(field)) : null;
    }

    public List<Choice> levels(Frame frame) {
        return Arrays.stream(Level.values())
                .map(
                        it ->
                                new Choice(
                                        it.code(),
                                        frame.t("alerts.level." + it.code()),
                                        frame.t("alerts.level." + it.code() + ".what"),
                                        it.code().equals(form.niveau())))
                .toList();
    }

    public List<Choice> topics(Frame frame) {
        return subjects.stream()
                .map(
                        it ->
                                new Choice(
                                        it.code(),
                                        frame.t(it.name()),
                                        null,
                                        it.code().equals(form.theme())))
                .toList();
    }

    public List<Choice> places(Frame frame) {
        return List.of(
                new Choice("tout", frame.t("alerts.area.all"), null, !form.part()),
                new Choice("partie", frame.t("alerts.area.part"), null, form.part()));
    }

    /** With whom each reaches; those that are not set up are left out. */
    public List<Choice> channels(Frame frame) {
        return estimate.lines().stream()
                .filter(Estimate.Line::ready)
                .map(
                        it ->
                                new Choice(
                                        it.code(),
                                        frame.t("alerts.channel." + it.code()),
                                        Summary.reach(frame, it),
                                        form.canaux().contains(it.code())))
                .toList();
    }
}
