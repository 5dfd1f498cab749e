package fr.parvis.requests.life;

import fr.parvis.files.Files;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.homes.Homes;
import fr.parvis.search.SearchIndex;
import fr.parvis.search.TypedWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ties a new request to what it came with, and makes it findable. */
@Component
public class Intake {

    public static final String SEARCH_KIND = "request";

    private final Forms forms;
    private final Files files;
    private final SearchIndex index;
    private final Homes homes;

    Intake(Forms forms, Files files, SearchIndex index, Homes homes) {
        this.forms = forms;
        this.files = files;
        this.index = index;
        this.homes = homes;
    }

    /**
     * The department that looks after a request finds it; what is answered to a sensitive one is
     * not looked for. Also when the answers changed.
     */
    public void takeIn(Request request, Revision revision) {
        FormDefinition form = revision.definition().form();
        boolean sensitive = revision.definition().sensitive();
        List<Long> attached = forms.files(form, request.answers());
        if (!attached.isEmpty()) {
            files.claim(attached, request.reference());
        }
        index.put(
                new SearchIndex.Entry(
                        SEARCH_KIND,
                        request.id(),
                        home(request, revision),
                        request.number() + " " + request.applicant().name(),
                        (sensitive ? "" : forms.searchText(form, request.answers()))
                                + " "
                                + pieces(request)));
    }

    /** One just received was never transferred. */
    private long home(Request request, Revision revision) {
        return request.version() == 0
                ? revision.departmentId()
                : homes.of(request.id(), revision.departmentId());
    }

    /**
     * What people type instead of the whole: the last part of a number, with its zeros or without,
     * and how to reach who asked.
     */
    private static String pieces(Request request) {
        String serial = request.number().substring(request.number().indexOf('-') + 1);
        return serial
                + " "
                + serial.replaceFirst("^0+", "")
                + " "
                + TypedWords.contacts(
                        request.applicant().email() + " " + request.applicant().phone());
    }
}
