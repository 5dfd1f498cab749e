package fr.parvis.ui.words;

import fr.parvis.ui.Words;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** A message without arguments is taken as it is written; with arguments it is a pattern. */
record BundleWords(Map<String, String> messages, Locale locale) implements Words {

    @Override
    public String get(String key, Object... arguments) {
        String message = messages.get(key);
        if (message == null) {
            return "«" + key + "»";
        }
        return arguments.length == 0
                ? message
                : new MessageFormat(message, locale).format(arguments);
    }
}
