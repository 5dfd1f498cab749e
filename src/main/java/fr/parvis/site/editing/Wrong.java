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
 * @param passages of the texts that nobody may publish; several may be of one field
 */
public record Wrong(Map<String, String> common, List<PageProblems> own, List<ErrorLink> passages) {

    static final Wrong NOTHING = new Wrong(Map.of(), List.of(), List.of());

    static Wrong own(List<PageProblems> problems) {
        return new Wrong(Map.of(), problems, List.of());
    }

    boolean nothing() {
        return common.isEmpty() && own.isEmpty() && passages.isEmpty();
    }

    /** The first sentence at a field of every kind, or null. */
    public String at(String id) {
        String sentence = common.get(id);
        return sentence != null
                ? sentence
                : passages.stream()
                        .filter(one -> one.id().equals(id))
                        .map(ErrorLink::message)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether something is wrong at a field whose name ends so: one of a language. */
    public boolean anywhere(String ending) {
        return common.keySet().stream().anyMatch(id -> id.endsWith(ending))
                || passages.stream().anyMatch(one -> one.id().endsWith(ending));
    }

    Wrong and(Field field, String sentence) {
        var more = new LinkedHashMap<>(common);
        more.putIfAbsent(field.code(), sentence);
        return new Wrong(more, own, passages);
    }

    Wrong with(List<PageProblems> problems, List<ErrorLink> texts) {
        return new Wrong(common, problems, texts);
    }

    /** For the summary, in the order of the page. */
    List<ErrorLink> links() {
        var links = new ArrayList<ErrorLink>();
        common.forEach((id, sentence) -> links.add(new ErrorLink(id, sentence)));
        own.forEach(
                page ->
                        page.problems()
                                .forEach(it -> links.add(new ErrorLink(it.htmlId(), it.named()))));
        links.addAll(passages);
        return links;
    }
}
