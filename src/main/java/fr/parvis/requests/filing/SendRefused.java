package fr.parvis.requests.filing;

import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.kernel.Refusal;
import java.util.List;

/**
 * Some answers must be looked at again before sending.
 *
 * @param pages those with something wrong; none when the answers say that the form is not for this
 *     person
 */
record SendRefused(List<PageProblems> pages) implements Refusal {
    @Override
    public String code() {
        return "requests.answers-to-review";
    }
}
