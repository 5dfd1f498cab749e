package fr.parvis.site.writing;

import fr.parvis.procedures.Procedures;
import fr.parvis.site.media.Document;
import fr.parvis.site.media.Documents;
import fr.parvis.site.media.Image;
import fr.parvis.site.media.Images;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Looks over a text: what must be done before anybody sees it, and what would make it easier to
 * read. Images that nobody described, headings that skip a level or say nothing, and links without
 * words stand in the way.
 */
@Component
public class LookOver {

    private final Images images;
    private final Documents documents;
    private final Procedures procedures;

    LookOver(Images images, Documents documents, Procedures procedures) {
        this.images = images;
        this.documents = documents;
        this.procedures = procedures;
    }

    /**
     * @param french whether it is in French, of which we know which words are hard
     */
    public List<Remark> remarks(String markdown, boolean french) {
        Written text = Written.of(markdown);
        var notes = new Notes(markdown);
        whatIsShown(text, notes);
        rules(text, french, notes);
        return notes.all();
    }

    /** What must be done before anybody sees it, in the order of the text. */
    public List<Remark> musts(String markdown) {
        return remarks(markdown, false).stream().filter(Remark::must).toList();
    }

    static void rules(Written text, boolean french, Notes notes) {
        FormRules.ALL.forEach(rule -> rule.look(text, notes));
        if (french) {
            WordRules.ALL.forEach(rule -> rule.look(text, notes));
        }
    }

    private void whatIsShown(Written text, Notes notes) {
        Set<Long> described =
                images.find(Shown.imageIds(text)).stream()
                        .map(Image::id)
                        .collect(Collectors.toSet());
        Set<Long> known =
                documents.find(Shown.documentIds(text)).stream()
                        .map(Document::id)
                        .collect(Collectors.toSet());
        for (var image : text.all(org.commonmark.node.Image.class)) {
            long id = Shown.imageId(image.getDestination());
            if (id != 0 && !described.contains(id)) {
                notes.must("image-undescribed", image, id);
            }
        }
        for (Mark mark : text.all(Mark.class)) {
            look(mark, described, known, notes);
        }
    }

    private void look(Mark mark, Set<Long> described, Set<Long> known, Notes notes) {
        switch (mark.kind()) {
            case IMAGE, GALERIE ->
                    Shown.ids(mark).stream()
                            .filter(id -> !described.contains(id))
                            .forEach(id -> notes.must("image-undescribed", mark, id));
            case DOCUMENT -> {
                if (!known.contains(mark.id())) {
                    notes.advise("document-gone", mark, mark.id());
                }
            }
            case DEMARCHE -> {
                if (procedures.current(mark.argument()).isEmpty()) {
                    notes.advise("procedure-gone", mark, mark.argument());
                }
            }
            case CARTE -> {
                // any place may be looked for
            }
        }
    }
}
