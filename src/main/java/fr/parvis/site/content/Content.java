package fr.parvis.site.content;

import fr.parvis.forms.Answers;
import fr.parvis.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A content as the public sees it.
 *
 * @param summary never null; its French may be empty
 * @param body Markdown; never null; its French may be empty
 * @param easyRead the body easy to read and understand (FALC), Markdown; null when there is none or
 *     it is not shown
 * @param facts answers to the form of its kind
 * @param rubric or null
 * @param leadImage 0 for none
 * @param others wordings in languages other than French and English, by language
 * @param days of what it is about; null where its kind has none
 * @param publishedAt when the public saw it first
 * @param changedAt when what the public sees last changed
 * @param expiresAt or null
 * @param path of its page
 */
public record Content(
        long id,
        String kind,
        String slug,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText body,
        LocalizedText easyRead,
        Answers facts,
        String rubric,
        long leadImage,
        List<String> keywords,
        Map<String, Wording> others,
        Days days,
        Instant publishedAt,
        Instant changedAt,
        Instant expiresAt,
        String path) {

    /** In French only, or French and English. */
    public Content(
            long id,
            String kind,
            String slug,
            LocalizedText title,
            LocalizedText summary,
            LocalizedText body,
            LocalizedText easyRead,
            Answers facts,
            String rubric,
            long leadImage,
            Instant publishedAt,
            Instant changedAt,
            Instant expiresAt,
            String path) {
        this(
                id,
                kind,
                slug,
                title,
                summary,
                body,
                easyRead,
                facts,
                rubric,
                leadImage,
                List.of(),
                Map.of(),
                null,
                publishedAt,
                changedAt,
                expiresAt,
                path);
    }

    /**
     * The same in another language of {@link #others}, whose empty parts stay in French; itself
     * when it is not written in that language.
     */
    public Content in(String language) {
        Wording other = others.get(language);
        if (other == null) {
            return this;
        }
        return new Content(
                id,
                kind,
                slug,
                said(other.title(), title),
                said(other.summary(), summary),
                said(other.body(), body),
                easyRead == null ? null : said(other.easyRead(), easyRead),
                facts,
                rubric,
                leadImage,
                keywords,
                others,
                days,
                publishedAt,
                changedAt,
                expiresAt,
                path);
    }

    private static LocalizedText said(String other, LocalizedText french) {
        return other.isBlank() ? LocalizedText.of(french.fr()) : LocalizedText.of(other);
    }

    /** The language in which a reader of this locale gets the body. */
    public String bodyLanguage(Locale locale) {
        return body.in(locale).equals(body.fr()) ? "fr" : locale.getLanguage();
    }
}
