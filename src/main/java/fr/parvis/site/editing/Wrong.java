package fr.parvis.site.editing;

import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.ui.ErrorLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be looked at again in a form.
 *
 * @param common sentences by the name of a field of every kind
 * @param own of the kind's form
 */
public record Wrong(Map<String, String> common, List<PageProblems> own) {

    static final Wrong NOTHING = new Wrong(Map.of(), List.of());

    boolean nothing() {
        return common.isEmpty() && own.isEmpty();
    }

    /** The sentence at a field, or null. */
    public String at(Field field) {
        return common.get(field.code());
    }

    Wrong and(Field field, String sentence) {
        var more = new LinkedHashMap<>(common);
        more.putIfAbsent(field.code(), sentence);
        return new Wrong(more, own);
    }

    /** For the summary, in the order of the page. */
    List<ErrorLink> links() {
        var links = new ArrayList<ErrorLink>();
        common.forEach((id, sentence) -> links.add(new ErrorLink(id, sentence)));
        own.forEach(
                page ->
                        page.problems()
                                .forEach(it -> links.add(new ErrorLink(it.htmlId(), it.named()))));
        return links;
    }
}
