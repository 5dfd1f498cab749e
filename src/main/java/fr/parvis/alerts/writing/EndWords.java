package fr.parvis.alerts.writing;

import fr.parvis.alerts.sending.AlertWords;
import fr.parvis.ui.Languages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of an all-clear. */
@Component
record EndWords(AlertWords words, Languages languages) {

    /** What was typed, cut where it is endless, or the usual sentence. */
    String body(String typed) {
        String text = typed.strip();
        return text.isEmpty()
                ? languages.words(Locale.FRENCH).get("alerts.end.usual")
                : text.substring(0, Math.min(text.length(), ReadAlert.LONGEST_TEXT));
    }

    String sms(String title) {
        return words.endSms(title);
    }
}
