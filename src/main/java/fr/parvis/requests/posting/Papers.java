package fr.parvis.requests.posting;

import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.papers.Acknowledgements;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The paper itself, to be printed. */
@Component
record Papers(
        RequestStore requests,
        RequestDocuments documents,
        Acknowledgements acknowledgements,
        Files files,
        FileDownloads downloads) {

    ResponseEntity<Resource> open(PaperToPost paper) {
        return paper.document() == null
                ? acknowledgements.download(requests.find(paper.requestId()).orElseThrow())
                : downloads.attachment(files.get(documents.fileOf(paper.document())));
    }
}
