package fr.parvis.requests.papers;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.notices.AttachmentSource;
import fr.parvis.notices.Notice;
import fr.parvis.requests.life.RequestDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Puts a document of a request into the message that announces it. */
@Component
class DocumentAttachments implements AttachmentSource {

    private static final String KIND = "request-document";

    private final RequestDocuments documents;
    private final Files files;

    DocumentAttachments(RequestDocuments documents, Files files) {
        this.documents = documents;
        this.files = files;
    }

    static Notice.Attachment attachment(long document, String number) {
        return new Notice.Attachment(KIND, Long.toString(document), "decision-" + number + ".pdf");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Content open(String reference) {
        StoredFile file = files.get(documents.fileOf(Long.parseLong(reference)));
        try (var content = files.open(file.id())) {
            return new Content(file.mediaType(), content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
