package fr.parvis.ui;

import java.time.Instant;

/**
 * Something everybody who opens a page should know first. Shown on top of every page of the portal,
 * the graver one first.
 *
 * @param title a few words, in the reader’s language
 * @param text one or two sentences, or empty
 * @param href where more is told, a local path; or null
 * @param link words of that link; null where there is none
 * @param until when it is over; null when somebody will take it away by hand
 */
public record Banner(
        Tone tone, String title, String text, String href, String link, Instant until) {

    /** How grave it is; in the order of gravity. */
    public enum Tone {
        DANGER("danger"),
        WARNING("warn"),
        CALM("calm");

        private final String code;

        Tone(String code) {
            this.code = code;
        }

        /** As stylesheets name it. */
        public String code() {
            return code;
        }
    }
}
