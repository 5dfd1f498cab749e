package fr.parvis.requests.steps;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.Section;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.FileRead;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestFiles;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gathers what is read by who is asked: the answers and their files, no address, no phone. */
@Component
class ShowOpinion {

    private static final Set<String> PRIVATE = Set.of("email", "phone", "iban");

    private final RequestStore store;
    private final Procedures procedures;
    private final Forms forms;
    private final RequestFiles files;
    private final Files stored;
    private final ApplicationEventPublisher events;

    ShowOpinion(
            RequestStore store,
            Procedures procedures,
            Forms forms,
            RequestFiles files,
            Files stored,
            ApplicationEventPublisher events) {
        this.store = store;
        this.procedures = procedures;
        this.forms = forms;
        this.files = files;
        this.stored = stored;
        this.events = events;
    }

    OpinionPage page(AskedOpinion opinion, String action, String by, Frame frame) {
        Request request = store.find(opinion.requestId()).orElseThrow();
        Revision revision = procedures.revision(request.revisionId());
        return new OpinionPage(
                opinion,
                request,
                revision.definition().title(),
                answers(request, revision, frame),
                later(request, revision),
                action,
                action + "/fichiers/",
                by == null,
                null,
                "",
                by == null ? "" : by,
                List.of());
    }

    /** A file that the resident sent, with the form or later. */
    StoredFile file(AskedOpinion opinion, long id) {
        Request request = store.find(opinion.requestId()).orElseThrow();
        if (!opinion.open() || !files.ids(request, false).contains(id)) {
            throw new NotFound();
        }
        events.publishEvent(new FileRead(request.number(), id));
        return stored.get(id);
    }

    /** What was sent after the form, for example a plan that was missing. */
    private List<StoredFile> later(Request request, Revision revision) {
        Set<Long> ids = new LinkedHashSet<>(files.ids(request, false));
        ids.removeAll(forms.files(revision.definition().form(), request.answers()));
        return ids.isEmpty() ? List.of() : stored.get(ids);
    }

    private List<Section> answers(Request request, Revision revision, Frame frame) {
        Set<String> hidden =
                revision.definition().form().pages().stream()
                        .flatMap(page -> page.fields().stream())
                        .filter(field -> PRIVATE.contains(field.type()))
                        .map(FieldDefinition::id)
                        .collect(Collectors.toSet());
        return forms
                .summary(revision.definition().form(), request.answers(), frame.locale())
                .stream()
                .map(
                        section ->
                                new Section(
                                        section.pageId(),
                                        section.title(),
                                        section.lines().stream()
                                                .filter(line -> !hidden.contains(line.path()))
                                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /** What is missing, each with where to put it. */
    static List<ErrorLink> missing(OpinionPage typed, Frame frame) {
        List<ErrorLink> errors = new ArrayList<>();
        if (typed.chosen() == null) {
            errors.add(new ErrorLink("avis", frame.t("requests.opinion.choose")));
        }
        if (typed.words().isBlank() && typed.chosen() != AskedOpinion.Verdict.FAVOURABLE) {
            errors.add(new ErrorLink("mots", frame.t("requests.opinion.why")));
        }
        if (typed.signed().isBlank()) {
            errors.add(new ErrorLink("nom", frame.t("requests.opinion.who")));
        }
        return errors;
    }
}
