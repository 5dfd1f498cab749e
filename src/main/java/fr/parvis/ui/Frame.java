package fr.parvis.ui;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Refusal;
import java.util.List;
import java.util.Locale;

/**
 * What a template needs besides its own data; in every model under {@code frame}.
 *
 * @param words messages of all modules in the reader's language
 * @param format dates, amounts, sizes as people write them
 * @param path of this page, to mark the current entry of the menu
 * @param scheme {@code light}, {@code dark}, or empty to follow the system
 * @param person signed in, or null
 * @param csrf to post with every form, or null on pages that may be kept
 * @param nonce for the few inline parts that the content policy allows
 */
public record Frame(
        Commune commune,
        Locale locale,
        Words words,
        Format format,
        Assets assets,
        String path,
        String scheme,
        Person person,
        Csrf csrf,
        List<MenuEntry> menu) {

    /** The message under a key, placeholders filled. */
    public String t(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    public String t(LocalizedText text) {
        return text == null ? "" : text.in(locale);
    }

    public String t(Refusal refusal) {
        return words.get(refusal.code(), refusal.arguments().toArray());
    }

    public String lang() {
        return locale.getLanguage();
    }

    /** Who is signed in. */
    public record Person(String name, String initials, boolean agent) {}

    public record Csrf(String parameter, String token) {}
}
