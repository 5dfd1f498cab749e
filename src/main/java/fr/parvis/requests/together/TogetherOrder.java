package fr.parvis.requests.together;

import fr.parvis.requests.handling.Words;
import java.util.List;

/**
 * What an agent typed on the page for several requests.
 *
 * @param geste code of a {@link Gesture}; with a transition, {@code etape:ID}; empty where none was
 *     chosen
 * @param collegue id of an agent, 0 for none
 * @param service id of a department, 0 for none
 * @param lecture whether the former department goes on reading
 * @param words to the colleague, to the department, to the residents
 */
public record TogetherOrder(
        List<String> choix,
        String geste,
        Long collegue,
        Long service,
        Boolean lecture,
        String words) {

    static final TogetherOrder NOTHING = new TogetherOrder(List.of(), "", null, null, true, "");

    private static final String STEP = Gesture.MOVE.code() + ":";

    public TogetherOrder {
        choix = choix == null ? List.of() : List.copyOf(choix);
        geste = geste == null ? "" : geste;
        collegue = collegue == null ? 0 : collegue;
        service = service == null ? 0 : service;
        lecture = lecture != null && lecture;
        words = Words.clean(words);
    }

    List<Chosen> chosen() {
        return Chosen.all(choix);
    }

    /** Null where none was chosen. */
    Gesture gesture() {
        return geste.startsWith(STEP) ? Gesture.MOVE : Gesture.ofCode(geste).orElse(null);
    }

    /** Id of the transition; empty for other gestures. */
    String transition() {
        return geste.startsWith(STEP) ? geste.substring(STEP.length()) : "";
    }
}
