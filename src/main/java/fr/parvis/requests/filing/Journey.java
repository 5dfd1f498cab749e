package fr.parvis.requests.filing;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.forms.PageDefinition;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import fr.parvis.ui.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The way through a form for one person: the pages that concern them, in order, then the check.
 *
 * @param token of the draft, or null before the first entry
 */
public record Journey(Revision revision, String token, List<PageDefinition> pages) {

    /** Name of the last step in addresses. */
    static final String CHECK = "verifier";

    /** Name of the page that tells why somebody is not concerned. */
    static final String NOT_CONCERNED = "non-concerne";

    static Journey of(Forms forms, Revision revision, String token, Answers answers) {
        return new Journey(revision, token, forms.pages(revision.definition().form(), answers));
    }

    /**
     * The slabs above the page.
     *
     * @param current id of the page, or {@link #CHECK}
     */
    public List<Step> steps(String current, Frame frame) {
        int here = current.equals(CHECK) ? pages.size() : indexOf(current);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageDefinition page = pages.get(i);
            String href = token != null && i < here ? addressOf(page.id()) : null;
            steps.add(new Step(frame.t(page.title()), href, i < here, i == here));
        }
        steps.add(
                new Step(frame.t("requests.filing.check.step"), null, false, here == pages.size()));
        return steps;
    }

    public PageDefinition first() {
        return pages.getFirst();
    }

    /**
     * @throws NotFound for a page that does not exist or does not concern this person
     */
    public PageDefinition page(String id) {
        return pages.stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String addressOf(String page) {
        return "/brouillons/" + token + "/" + page;
    }

    public String addressAfter(String page) {
        int next = indexOf(page) + 1;
        return addressOf(next < pages.size() ? pages.get(next).id() : CHECK);
    }

    public String addressBefore(String page) {
        return addressOf(pages.get(Math.max(0, indexOf(page) - 1)).id());
    }

    public boolean isFirst(String page) {
        return indexOf(page) == 0;
    }

    public int indexOf(String page) {
        return pages.stream().map(PageDefinition::id).toList().indexOf(page);
    }
}
