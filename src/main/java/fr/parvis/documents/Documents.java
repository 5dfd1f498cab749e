package fr.parvis.documents;

import java.util.Locale;

/** The press. */
public interface Documents {

    /**
     * @param html a whole, well-formed page that uses the classes of the print stylesheet
     * @return a PDF/A-2a and PDF/UA file: tagged, titled, in the language given, fonts embedded
     */
    byte[] pdf(String html, String title, Locale language);
}
