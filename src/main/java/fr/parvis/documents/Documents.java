package fr.parvis.documents;

import java.util.Locale;

/** The press. */
public interface Documents {

    /**
     * @param html a whole, well-formed page that uses the classes of the print stylesheet
     * @return a PDF/A-2a and PDF/UA file: tagged, titled, in the language given, fonts embedded
     */
    byte[] pdf(String html, String title, Locale language);

    /**
     * The same with a QR code in the top right corner of every page, by which a scan finds its way
     * back. It is an artifact of the page, not read aloud: what it says is also printed in words.
     *
     * @param html leaves the corner free: 26 mm from the top, 28 mm from the right
     */
    byte[] pdf(String html, String title, Locale language, PageText code);

    /** What the code of a page says, counted from 1. */
    @FunctionalInterface
    interface PageText {
        String on(int page, int pages);
    }
}
