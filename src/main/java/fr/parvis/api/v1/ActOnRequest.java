package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Refused;
import fr.parvis.files.StoredFile;
import fr.parvis.requests.RequestDetail;
import fr.parvis.requests.Requests;
import fr.parvis.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a program does to one request. */
@Component
class ActOnRequest {

    private static final int LONGEST_TITLE = 120;

    private final Requests requests;
    private final Uploads uploads;
    private final References references;
    private final Refusals refusals;

    ActOnRequest(Requests requests, Uploads uploads, References references, Refusals refusals) {
        this.requests = requests;
        this.uploads = uploads;
        this.references = references;
        this.refusals = refusals;
    }

    RequestDetail follow(Caller caller, String number, int version, Bodies.Followed order) {
        String transition = FileRequest.required(order.transition(), "transition");
        String words = order.words() == null ? "" : order.words();
        return refusals.done(requests.move(caller.program(), number, version, transition, words));
    }

    RequestDetail.Message write(Caller caller, String number, Bodies.Written order) {
        requests.find(caller.program(), number);
        List<Long> files =
                order.handles().stream()
                        .map(handle -> uploads.file(caller, handle, Uploads.NO_FIELD))
                        .map(StoredFile::id)
                        .toList();
        String words = order.words() == null ? "" : order.words();
        return refusals.done(
                uploads.use(
                        () ->
                                requests.write(
                                        caller.program(), number, words, files, order.isNote())));
    }

    RequestDetail.Document give(Caller caller, String number, Bodies.Given order) {
        requests.find(caller.program(), number);
        String title = FileRequest.required(order.title(), "title").strip();
        if (title.length() > LONGEST_TITLE) {
            throw Refused.parameter("title");
        }
        StoredFile file = uploads.file(caller, order.upload(), Uploads.NO_FIELD);
        return refusals.done(
                uploads.use(() -> requests.give(caller.program(), number, title, file.id())));
    }

    /**
     * @throws NotFound also where the program gave it none
     */
    Bodies.Referred reference(Caller caller, String number) {
        return new Bodies.Referred(
                references
                        .of(caller.software(), requests.find(caller.program(), number))
                        .orElseThrow(NotFound::new));
    }

    Bodies.Referred name(Caller caller, String number, Bodies.Referred order) {
        String reference = FileRequest.reference(order.reference());
        references.set(caller.software(), requests.find(caller.program(), number), reference);
        return new Bodies.Referred(reference);
    }
}
