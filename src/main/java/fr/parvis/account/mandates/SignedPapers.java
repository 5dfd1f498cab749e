package fr.parvis.account.mandates;

import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.ui.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands over the papers of mandates: as printed, as signed. */
@Component
class SignedPapers {

    private final Files files;
    private final FileDownloads downloads;

    SignedPapers(Files files, FileDownloads downloads) {
        this.files = files;
        this.downloads = downloads;
    }

    ResponseEntity<Resource> shown(String name, byte[] pdf) {
        return downloads.preview(name, pdf);
    }

    /**
     * @throws NotFound where the paper was not scanned
     */
    ResponseEntity<Resource> scan(Made made) {
        if (made.signed().scan() == null) {
            throw new NotFound();
        }
        return downloads.preview(files.get(made.signed().scan()));
    }
}
