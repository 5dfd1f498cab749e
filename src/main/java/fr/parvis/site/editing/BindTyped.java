package fr.parvis.site.editing;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.Bound;
import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Posted;
import fr.parvis.site.content.ContentKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads the whole posted form: the fields of every kind and those of its own. */
@Component
class BindTyped {

    private final Forms forms;

    BindTyped(Forms forms) {
        this.forms = forms;
    }

    /**
     * @param problems with the files just sent
     * @param small one of the small buttons of a field was pressed: add a row, drop a file
     * @param anchor where to go on after it, with its {@code #}; may be empty
     */
    record Read(Typed typed, List<PageProblems> problems, boolean small, String anchor) {}

    /**
     * @param before the answers until now
     */
    Read read(HttpServletRequest request, ContentKind kind, Answers before, Locale locale) {
        var posted = posted(request);
        Answers facts = before;
        var problems = new ArrayList<PageProblems>();
        boolean stay = false;
        String anchor = "";
        for (PageDefinition page : kind.form().pages()) {
            Bound bound = forms.bind(page, posted, facts, locale);
            facts = bound.answers();
            stay |= bound.stay();
            anchor = bound.anchor().isEmpty() ? anchor : bound.anchor();
            if (!bound.problems().isEmpty()) {
                problems.add(new PageProblems(page, bound.problems()));
            }
        }
        return new Read(Typed.posted(posted.values(), facts), problems, stay, anchor);
    }

    private static Posted posted(HttpServletRequest request) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, Arrays.asList(all)));
        MultiValueMap<String, MultipartFile> uploads =
                request instanceof MultipartHttpServletRequest multipart
                        ? multipart.getMultiFileMap()
                        : new LinkedMultiValueMap<>();
        return new Posted(values, uploads);
    }
}
