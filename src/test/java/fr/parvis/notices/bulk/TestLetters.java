package fr.parvis.notices.bulk;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes the letters of the tests. */
@Component
class TestLetters implements BulkSource {

    @Override
    public String kind() {
        return "test-letter";
    }

    @Override
    public BulkLetter open(String reference, Locale language) {
        String links = BulkLetter.LEAVE + " " + BulkLetter.CHOICES;
        return new BulkLetter(
                "Lettre", "lettres", "La lettre d’été", "Texte é " + links, "<p>é</p>" + links);
    }
}
