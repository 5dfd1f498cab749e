package fr.parvis.procedures.doctor.rehearsal;

import fr.parvis.procedures.Circuit.PublicStatus;
import java.util.List;

/**
 * What became of a procedure tried out.
 *
 * @param residents how many were invented, to be shown every question
 * @param ways transitions that a request can take, all of them taken
 * @param turnedAway of the rules of who is not concerned, how many stopped somebody
 * @param stories the one that goes well first; empty when nobody can send the form
 */
public record Rehearsal(int residents, int ways, int turnedAway, List<Story> stories) {

    public long refused() {
        return stories.stream()
                .filter(Story::ended)
                .filter(story -> story.end().publicStatus() == PublicStatus.REFUSED)
                .count();
    }
}
