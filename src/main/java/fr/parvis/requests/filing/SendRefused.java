package fr.parvis.requests.filing;

import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.kernel.Refusal;
import java.util.List;

/** Some answers must be looked at again before sending. */
record SendRefused(List<PageProblems> pages) implements Refusal {
    @Override
    public String code() {
        return "requests.answers-to-review";
    }
}
