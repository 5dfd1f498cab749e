package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.RequestFiles;
import fr.parvis.requests.papers.Acknowledgements;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers of a request: what the town hall made, what the resident sent. */
@Controller
@RequestMapping("/suivi/{number}")
class DownloadController {

    private final FollowedRequest followed;
    private final RequestDocuments documents;
    private final RequestFiles files;
    private final Files stored;
    private final FileDownloads downloads;
    private final Acknowledgements acknowledgements;

    DownloadController(
            FollowedRequest followed,
            RequestDocuments documents,
            RequestFiles files,
            Files stored,
            FileDownloads downloads,
            Acknowledgements acknowledgements) {
        this.followed = followed;
        this.documents = documents;
        this.files = files;
        this.stored = stored;
        this.downloads = downloads;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping("/accuse-de-reception.pdf")
    ResponseEntity<Resource> acknowledgement(
            @PathVariable String number, SignedInResident resident, HttpServletRequest browser) {
        return acknowledgements.download(followed.open(number, resident, browser));
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<Resource> document(
            @PathVariable String number,
            @PathVariable long id,
            SignedInResident resident,
            HttpServletRequest browser) {
        Request request = followed.open(number, resident, browser);
        return documents.of(request.id()).stream()
                .filter(document -> document.id() == id)
                .findFirst()
                .map(document -> downloads.attachment(stored.get(document.fileId())))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/fichiers/{id}")
    ResponseEntity<Resource> file(
            @PathVariable String number,
            @PathVariable long id,
            SignedInResident resident,
            HttpServletRequest browser) {
        Request request = followed.open(number, resident, browser);
        if (!files.ids(request, false).contains(id)) {
            throw new NotFound();
        }
        return downloads.attachment(stored.get(id));
    }
}
