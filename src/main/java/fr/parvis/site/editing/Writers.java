package fr.parvis.site.editing;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.Rubric;
import fr.parvis.site.content.Rubrics;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may write what: who writes in a department, under its rubrics; under those of no department,
 * whoever writes anywhere; administrators everywhere.
 */
@Component
class Writers {

    private final Rubrics rubrics;
    private final History history;

    Writers(Rubrics rubrics, History history) {
        this.rubrics = rubrics;
        this.history = history;
    }

    /** For agents who write nowhere, no page of this room exists. */
    static void only(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    /**
     * @throws NotFound where this agent may not write it
     */
    Piece only(SignedInAgent agent, long id) {
        only(agent);
        Piece piece = history.piece(id);
        Set<String> reach = reach(rubrics.all(), agent);
        if (reach != null && !reach.contains(piece.rubric())) {
            throw new NotFound();
        }
        return piece;
    }

    /** Under which this agent may write, in their order. */
    List<Rubric> rubricsOf(SignedInAgent agent) {
        return rubrics.all().stream().filter(rubric -> may(agent, rubric)).toList();
    }

    /** Whether they may write under it; the empty one is nobody's. */
    boolean may(SignedInAgent agent, String rubric) {
        return rubric.isEmpty()
                || rubrics.byCode(rubric).filter(one -> may(agent, one)).isPresent();
    }

    /** Codes of the rubrics whose contents they see at the desk; null for all. */
    Set<String> reach(SignedInAgent agent) {
        return reach(rubrics.all(), agent);
    }

    private static Set<String> reach(List<Rubric> all, SignedInAgent agent) {
        if (all.stream().allMatch(rubric -> may(agent, rubric))) {
            return null;
        }
        Set<String> codes =
                all.stream()
                        .filter(rubric -> may(agent, rubric))
                        .map(Rubric::code)
                        .collect(Collectors.toSet());
        codes.add("");
        return codes;
    }

    private static boolean may(SignedInAgent agent, Rubric rubric) {
        return rubric.department() == null
                ? Rights.anywhere(agent, Permission.WRITE)
                : Rights.may(agent, Permission.WRITE, Place.of(rubric.department()));
    }
}
