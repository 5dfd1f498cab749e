package fr.parvis.newsletters;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Format;
import fr.parvis.ui.Markdown;
import fr.parvis.ui.Words;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.Locale;

/**
 * What the page of a letter shows.
 *
 * @param site address of the site, without slash at its end
 */
public record MailPage(
        Letter letter, Commune commune, Locale language, Words words, Format format, String site) {

    public String t(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    public String t(LocalizedText text) {
        return text == null ? "" : text.in(language);
    }

    /** Addresses that begin at the site are made whole: a message has no site of its own. */
    public Content markdown(String text) {
        var html = new StringOutput();
        Markdown.html(text).writeTo(new gg.jte.html.OwaspHtmlTemplateOutput(html));
        String whole = html.toString().replace("href=\"/", "href=\"" + site + "/");
        return output -> output.writeContent(whole);
    }

    public String full(String path) {
        return path.startsWith("/") ? site + path : path;
    }
}
