package fr.parvis.requests.gestures;

import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.ui.Choice;
import java.util.List;

/**
 * The page on which an agent says which authority is in charge.
 *
 * @param communes of the installation that take the procedure
 * @param refusal why it did not leave, or null
 */
public record AuthorityPage(
        Visit visit, List<Choice> communes, AuthorityOrder typed, HandlingRefused refusal)
        implements RefusedGesture {

    public boolean missing() {
        return refusal instanceof HandlingRefused.NoAuthority;
    }

    @Override
    public String field() {
        return missing() && typed.outside() ? "nom" : "vers";
    }
}
