package fr.parvis.site.pages;

import fr.parvis.documents.Documents;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.forms.Answers;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.PublishContent;
import fr.parvis.site.content.Translation;
import fr.parvis.site.content.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An object mother: contents of every kind, published through the front door. */
@Component
public class Town {

    private final PublishContent publish;
    private final Documents documents;
    private final Files files;

    Town(PublishContent publish, Documents documents, Files files) {
        this.publish = publish;
        this.documents = documents;
        this.files = files;
    }

    public Piece publish(String kind, String title, Map<String, Object> facts) {
        return publish.publish(
                        kind,
                        Manuscript.of(title, "Un résumé de " + title + ".", "Le texte.")
                                .withFacts(new Answers(facts)))
                .orThrow();
    }

    /** In French, English and Breton. */
    public Piece translated(String kind, String title) {
        String mark = title.substring(title.indexOf(' ') + 1);
        Manuscript french = Manuscript.of(title, "Un résumé.", "Le texte.");
        Wording english = new Wording("Paths " + mark, "A summary.", "The text.", "");
        Wording breton = new Wording("Gwenodennoù " + mark, "", "An destenn.", "");
        return publish.publish(
                        kind,
                        french.withTranslations(
                                Map.of(
                                        "en", Translation.of(french.french(), english),
                                        "br", Translation.of(french.french(), breton))))
                .orThrow();
    }

    public static Map<String, Object> moment(LocalDate day, String time) {
        return Map.of("date", Answers.written(day), "time", time);
    }

    public static Map<String, Object> event(LocalDate day) {
        return Map.of(
                "start", moment(day, "18 h"), "end", moment(day, "20 h"), "status", "scheduled");
    }

    /** An order or deliberation with a text of one page. */
    public Piece act(String kind, String number) {
        byte[] pdf =
                documents.pdf(
                        "<html><head></head><body><h1>Acte " + number + "</h1></body></html>",
                        "Acte " + number,
                        Locale.FRENCH);
        return act(kind, number, pdf);
    }

    public Piece act(String kind, String number, byte[] pdf) {
        StoredFile text = files.keep("acte.pdf", "application/pdf", pdf, "test:" + number);
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", number);
        facts.put("date", Answers.written(LocalDate.of(2026, 10, 1)));
        facts.put("author-first", "Yves");
        facts.put("author-last", "Le Goff");
        facts.put("author-quality", "maire");
        facts.put("matter", "m7");
        facts.put(
                "text", List.of(Map.of("id", text.id(), "name", text.name(), "size", text.size())));
        return publish(kind, "Acte " + number, facts);
    }
}
