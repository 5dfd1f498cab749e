package fr.parvis.requests.papers;

import fr.parvis.files.FileDownloads;
import fr.parvis.notices.AttachmentSource;
import fr.parvis.notices.Notice;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.Words;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The acknowledgement of receipt (CRPA R112-11-1) as PDF. Made when somebody wants it, from facts
 * that do not change, so that sending a request does not wait for a printer.
 */
@Component
public class Acknowledgements implements AttachmentSource {

    private static final String KIND = "acknowledgement";

    private final RequestStore store;
    private final AcknowledgementLetter letter;
    private final Receipt receipt;
    private final FileDownloads downloads;

    Acknowledgements(
            RequestStore store,
            AcknowledgementLetter letter,
            Receipt receipt,
            FileDownloads downloads) {
        this.store = store;
        this.letter = letter;
        this.receipt = receipt;
        this.downloads = downloads;
    }

    static Notice.Attachment attachment(Request request, Words words) {
        return new Notice.Attachment(
                KIND,
                Long.toString(request.id()),
                words.get("requests.ack.file", request.number()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Content open(String reference) {
        Request request = store.find(Long.parseLong(reference)).orElseThrow();
        return new Content("application/pdf", letter.pdf(request));
    }

    /** What somebody leaves the counter with: one page, the number, the code. */
    public ResponseEntity<Resource> receipt(Request request) {
        return downloads.preview(receipt.fileName(request), receipt.pdf(request));
    }

    public ResponseEntity<Resource> download(Request request) {
        return downloads.attachment(
                letter.fileName(request), "application/pdf", letter.pdf(request));
    }
}
