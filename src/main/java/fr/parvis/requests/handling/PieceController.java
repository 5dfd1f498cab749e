package fr.parvis.requests.handling;

import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.requests.FileRead;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.RequestFiles;
import fr.parvis.ui.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers of a request: to look at beside the answers, or to keep. */
@Controller
@RequestMapping(Addresses.ROOT + "/{number}")
class PieceController {

    private final RequestFiles attached;
    private final RequestDocuments documents;
    private final Files files;
    private final FileDownloads downloads;
    private final ApplicationEventPublisher events;

    PieceController(
            RequestFiles attached,
            RequestDocuments documents,
            Files files,
            FileDownloads downloads,
            ApplicationEventPublisher events) {
        this.attached = attached;
        this.documents = documents;
        this.files = files;
        this.downloads = downloads;
        this.events = events;
    }

    @GetMapping("/fichiers/{id}")
    ResponseEntity<Resource> look(
            @ModelAttribute(binding = false) Visit visit, @PathVariable long id) {
        return downloads.preview(piece(visit, id));
    }

    @GetMapping("/fichiers/{id}/telecharger")
    ResponseEntity<Resource> download(
            @ModelAttribute(binding = false) Visit visit, @PathVariable long id) {
        return downloads.attachment(piece(visit, id));
    }

    /** What the circuit made. */
    @GetMapping("/documents/{id}")
    ResponseEntity<Resource> document(
            @ModelAttribute(binding = false) Visit visit, @PathVariable long id) {
        return documents.of(visit.id()).stream()
                .filter(document -> document.id() == id)
                .findFirst()
                .map(document -> downloads.preview(read(visit, document.fileId())))
                .orElseThrow(NotFound::new);
    }

    /** One of this request's, notes included; an id of any other is not there. */
    private StoredFile piece(Visit visit, long id) {
        if (!attached.ids(visit.request(), true).contains(id)) {
            throw new NotFound();
        }
        return read(visit, id);
    }

    private StoredFile read(Visit visit, long file) {
        events.publishEvent(new FileRead(visit.request().number(), file));
        return files.get(file);
    }
}
