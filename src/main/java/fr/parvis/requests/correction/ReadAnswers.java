package fr.parvis.requests.correction;

import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.Section;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Problem;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The answers of a request, as they are, as they were, and those that are asked for again. */
@Component
public class ReadAnswers {

    private final Forms forms;
    private final Corrections corrections;

    ReadAnswers(Forms forms, Corrections corrections) {
        this.forms = forms;
        this.corrections = corrections;
    }

    public List<Section> sections(Request request, Revision revision, Locale locale) {
        return forms.summary(revision.definition().form(), request.answers(), locale);
    }

    /** For agents. */
    public Answered all(Request request, Revision revision, Locale locale) {
        FormDefinition form = revision.definition().form();
        Set<Long> files = new LinkedHashSet<>(forms.files(form, request.answers()));
        // nothing happened yet to a request in its first version
        List<Correction> asked = request.version() == 0 ? List.of() : corrections.of(request.id());
        asked.forEach(one -> files.addAll(forms.files(form, one.before())));
        return new Answered(
                sections(request, revision, locale),
                List.copyOf(files),
                asked.stream().map(one -> returned(one, form, locale)).toList());
    }

    private Returned returned(Correction one, FormDefinition form, Locale locale) {
        return new Returned(
                one.askedBy(),
                one.askedAt(),
                one.correctedAt(),
                one.after() == null
                        ? List.of()
                        : forms.compare(form, one.before(), one.after(), locale));
    }

    /** The fields that an agent may give back. */
    public List<Askable> askable(Request request, Revision revision, Locale locale) {
        return CorrectionForm.mayBeAsked(forms, revision.definition().form(), request, locale);
    }

    /**
     * What the resident is to correct now.
     *
     * @param problems with what was just sent
     */
    public Optional<Asked> asked(
            Request request, Revision revision, List<Problem> problems, Frame frame) {
        return corrections
                .open(request.id())
                .map(
                        one -> {
                            PageDefinition page =
                                    CorrectionForm.page(
                                            forms,
                                            revision.definition().form(),
                                            one,
                                            one.current(),
                                            words -> frame.t("requests.correction.said", words));
                            return new Asked(
                                    one.words(),
                                    forms.show(page, one.current(), problems, frame.locale()),
                                    one.typedWords());
                        });
    }
}
