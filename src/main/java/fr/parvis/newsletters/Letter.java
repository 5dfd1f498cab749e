package fr.parvis.newsletters;

import fr.parvis.subscribers.Topics;
import java.time.Instant;
import java.util.List;

/**
 * A letter.
 *
 * @param slug last part of its public address
 * @param introduction Markdown
 * @param closing Markdown
 * @param topics codes; who follows one of them gets it
 * @param version rises with each change of its words
 * @param approvedName who approved these words, or empty
 * @param sendAt null while nobody said when
 * @param cursor last subscriber who was queued
 * @param sentAt when its sending began, or null
 */
public record Letter(
        long id,
        String slug,
        String title,
        String introduction,
        String closing,
        List<String> topics,
        List<NewsItem> items,
        LetterState state,
        int version,
        long writtenBy,
        String writtenName,
        String approvedName,
        Instant changedAt,
        Instant sendAt,
        long cursor,
        Instant sentAt,
        int unsubscribed) {

    /** As {@code notices} knows it. */
    public String about() {
        return "letter:" + id;
    }

    public String path() {
        return "/lettres/" + slug;
    }

    Topics audience() {
        return Topics.of(topics);
    }
}
