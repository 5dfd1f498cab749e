package fr.parvis.requests.papers;

import fr.parvis.documents.Documents;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Format;
import fr.parvis.ui.Templates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The printed receipt of a request: number, code, and the code a telephone reads. */
@Component
class Receipt {

    private final Templates templates;
    private final Documents documents;
    private final Letterhead letterhead;
    private final Procedures procedures;

    Receipt(
            Templates templates,
            Documents documents,
            Letterhead letterhead,
            Procedures procedures) {
        this.templates = templates;
        this.documents = documents;
        this.letterhead = letterhead;
        this.procedures = procedures;
    }

    byte[] pdf(Request request) {
        LocalDate received = request.receivedAt().atZone(Format.ZONE).toLocalDate();
        String title = letterhead.words(request).get("requests.receipt.title");
        Map<String, Object> model = new HashMap<>(letterhead.model(request, received));
        model.put("title", title);
        model.put("request", request);
        model.put(
                "procedure",
                procedures
                        .revision(request.revisionId())
                        .definition()
                        .title()
                        .in(request.locale()));
        model.put("code", letterhead.code(request));
        model.put("address", letterhead.trackingAddress());
        model.put("qr", letterhead.qr(request));
        return documents.pdf(
                templates.text("requests/papers/receipt", model), title, request.locale());
    }

    String fileName(Request request) {
        return letterhead.words(request).get("requests.receipt.file", request.number());
    }
}
