package fr.parvis.site.content;

import fr.parvis.forms.Answers;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that is written of a content, in all its languages.
 *
 * @param slug wanted last part of its address; empty to have one made from the title
 * @param translations by language, for example {@code en}
 * @param easyRead whether the public sees the easy-read version
 * @param facts answers to the form of its kind
 * @param rubric code of a {@link Rubric}, or empty
 * @param leadImage 0 for none
 * @param startsAt from when it is to be shown; null for as soon as it is published
 * @param endsAt from when it is shown no more; null for never
 */
public record Manuscript(
        String slug,
        Wording french,
        Map<String, Translation> translations,
        boolean easyRead,
        Answers facts,
        String rubric,
        long leadImage,
        List<String> keywords,
        Instant startsAt,
        Instant endsAt) {

    public static final Manuscript BLANK =
            new Manuscript(
                    "", Wording.NONE, Map.of(), false, Answers.NONE, "", 0, List.of(), null, null);

    /** A first text; the rest is added by the methods below. */
    public static Manuscript of(String title, String summary, String body) {
        return BLANK.withFrench(new Wording(title, summary, body, ""));
    }

    public Manuscript withFrench(Wording wording) {
        return new Manuscript(
                slug,
                wording,
                translations,
                easyRead,
                facts,
                rubric,
                leadImage,
                keywords,
                startsAt,
                endsAt);
    }

    public Manuscript withEnglish(Wording wording) {
        return withTranslations(Map.of("en", Translation.of(french, wording)));
    }

    public Manuscript withTranslations(Map<String, Translation> others) {
        return new Manuscript(
                slug, french, others, easyRead, facts, rubric, leadImage, keywords, startsAt,
                endsAt);
    }

    /** With an easy-read version in French that the public sees. */
    public Manuscript withEasyRead(String markdown) {
        var wording = new Wording(french.title(), french.summary(), french.body(), markdown);
        return new Manuscript(
                slug,
                wording,
                translations,
                true,
                facts,
                rubric,
                leadImage,
                keywords,
                startsAt,
                endsAt);
    }

    public Manuscript withFacts(Answers answers) {
        return new Manuscript(
                slug,
                french,
                translations,
                easyRead,
                answers,
                rubric,
                leadImage,
                keywords,
                startsAt,
                endsAt);
    }

    public Manuscript withSlug(String wanted) {
        return new Manuscript(
                wanted,
                french,
                translations,
                easyRead,
                facts,
                rubric,
                leadImage,
                keywords,
                startsAt,
                endsAt);
    }

    public Manuscript under(String heading, List<String> words) {
        return new Manuscript(
                slug,
                french,
                translations,
                easyRead,
                facts,
                heading,
                leadImage,
                words,
                startsAt,
                endsAt);
    }

    public Manuscript withLeadImage(long image) {
        return new Manuscript(
                slug,
                french,
                translations,
                easyRead,
                facts,
                rubric,
                image,
                keywords,
                startsAt,
                endsAt);
    }

    /**
     * @param from null for at once
     * @param until null for never
     */
    public Manuscript shown(Instant from, Instant until) {
        return new Manuscript(
                slug,
                french,
                translations,
                easyRead,
                facts,
                rubric,
                leadImage,
                keywords,
                from,
                until);
    }

    /** At least one translation says what the French no longer says. */
    public boolean stale() {
        return translations.values().stream().anyMatch(one -> one.stale(french));
    }
}
