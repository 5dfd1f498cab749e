package fr.parvis.requests.scanning;

import fr.parvis.documents.ScannedPages;
import fr.parvis.procedures.PaperPages;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.papers.TrackingLinks;
import fr.parvis.requests.scanning.Sheaf.Read;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the code on each page: of a form this commune printed, or of one of its requests. */
@Component
class ReadPile {

    private final PaperPages forms;
    private final TrackingLinks links;
    private final RequestStore requests;

    ReadPile(PaperPages forms, TrackingLinks links, RequestStore requests) {
        this.forms = forms;
        this.links = links;
        this.requests = requests;
    }

    List<Read> read(ScannedPages pile) throws IOException {
        List<Read> codes = new ArrayList<>();
        for (int page = 1; page <= pile.count(); page++) {
            codes.add(pile.code(page).map(this::meaning).orElse(Read.NOTHING));
        }
        return codes;
    }

    /** A code that is not ours, or of a request that is no more, says nothing. */
    private Read meaning(String code) {
        return forms.read(code)
                .map(page -> new Read(page, null))
                .or(
                        () ->
                                links.number(code)
                                        .filter(number -> requests.find(number).isPresent())
                                        .map(number -> new Read(null, number)))
                .orElse(Read.NOTHING);
    }
}
