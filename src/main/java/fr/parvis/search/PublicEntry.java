package fr.parvis.search;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that everybody may read, in one language.
 *
 * @param kind code of a {@link PublicKind}
 * @param id unique within its kind
 * @param lang {@code fr} or {@code en}
 * @param summary a line under the title; may be empty
 * @param text all the rest, Markdown or plain; may be empty
 * @param path of its page, beginning with {@code /}
 * @param rubric as visitors read it, or null
 * @param date of the event or of the publication; null for what has no age
 * @param keywords what people type who look for it; may be empty
 */
public record PublicEntry(
        String kind,
        long id,
        String lang,
        String title,
        String summary,
        String text,
        String path,
        String rubric,
        LocalDate date,
        List<String> keywords) {

    public PublicEntry {
        summary = summary == null ? "" : summary;
        text = text == null ? "" : text;
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
    }
}
