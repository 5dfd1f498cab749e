package fr.parvis.assistant;

import fr.parvis.assistant.language.Reading;
import fr.parvis.ui.Format;
import fr.parvis.ui.Words;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A question, read.
 *
 * @param asked as typed
 * @param reading its words, what they show, days and places they name
 * @param before what the last answer was about, for questions that go on from it; empty at first
 * @param now at the town hall
 * @param words of the reader's language
 */
public record Question(
        String asked,
        Reading reading,
        String before,
        LocalDateTime now,
        Locale locale,
        Words words,
        Format format) {

    public boolean shows(Sign sign) {
        return reading.signs().contains(sign);
    }

    public Optional<When> when() {
        return Optional.ofNullable(reading.when());
    }

    /** The sort of place it names, for example {@code mairie} or {@code piscine}. */
    public Optional<String> place() {
        return Optional.ofNullable(reading.place());
    }

    public String t(String key, Object... arguments) {
        return words.get(key, arguments);
    }
}
