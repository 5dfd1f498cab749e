package fr.parvis.requests.papers;

import fr.parvis.documents.Documents;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Format;
import fr.parvis.ui.Templates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The acknowledgement with all that CRPA R112-11-1 asks: the date of receipt, the department with
 * its addresses, what silence means and when, the certificate of acceptance or the ways of appeal.
 */
@Component
class AcknowledgementLetter {

    private final Templates templates;
    private final Documents documents;
    private final Letterhead letterhead;
    private final Forms forms;
    private final Procedures procedures;
    private final FirstReceipt first;

    AcknowledgementLetter(
            Templates templates,
            Documents documents,
            Letterhead letterhead,
            Forms forms,
            Procedures procedures,
            FirstReceipt first) {
        this.templates = templates;
        this.documents = documents;
        this.letterhead = letterhead;
        this.forms = forms;
        this.procedures = procedures;
        this.first = first;
    }

    byte[] pdf(Request request) {
        Revision revision = procedures.revision(request.revisionId());
        LocalDate received = request.receivedAt().atZone(Format.ZONE).toLocalDate();
        String title =
                letterhead
                        .words(request)
                        .get(
                                "requests.ack.subject",
                                revision.definition().title().in(request.locale()));
        Map<String, Object> model = new HashMap<>(letterhead.model(request, received));
        model.put("title", title);
        model.put("request", request);
        model.put("legal", revision.definition().legal());
        model.put("due", first.clock(request, revision.definition().legal()).due());
        model.put("first", first.words(request, letterhead.words(request)));
        model.put("code", letterhead.code(request));
        model.put("address", letterhead.trackingAddress());
        model.put("qr", letterhead.qr(request));
        model.put(
                "sections",
                forms.summary(revision.definition().form(), request.answers(), request.locale()));
        return documents.pdf(
                templates.text("requests/papers/acknowledgement", model), title, request.locale());
    }

    String fileName(Request request) {
        return letterhead.words(request).get("requests.ack.file", request.number());
    }
}
