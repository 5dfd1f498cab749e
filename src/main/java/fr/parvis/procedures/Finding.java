package fr.parvis.procedures;

import fr.parvis.kernel.LocalizedText;

/**
 * Something to know about a definition before it is published.
 *
 * @param path where, for example {@code form.pages[1].fields[0].label}; empty for the whole
 * @param words what was found
 * @param why the reason, with its source; null when the words say it
 */
public record Finding(Level level, String path, LocalizedText words, LocalizedText why) {

    public enum Level {
        /** It cannot be published. */
        ERROR,
        /** It is published only by somebody who says to have read this. */
        WARNING,
        ADVICE
    }
}
