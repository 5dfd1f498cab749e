package fr.parvis.site.content;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.ui.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A shelf: a sort of content is one bean of this, one form {@code site/kinds/CODE.yaml} and one
 * template. Its words are {@code site.kind.CODE} (one), {@code site.kind.CODE.many} (several) and
 * {@code site.kind.CODE.what} (one sentence: when to choose it).
 */
public interface ContentKind {

    /** Stable, for example {@code event}; kept with every content. */
    String code();

    /** Of the page that lists them, for example {@code /agenda}. */
    String path();

    /** The page of one. */
    default String path(String slug) {
        return path() + "/" + slug;
    }

    /** A drawing of {@code icons.svg}. */
    String icon();

    /**
     * The fields it has besides those of every content; read by {@link KindForms}, or without pages
     * when there are none.
     */
    FormDefinition form();

    /**
     * The page of one, as the public sees it: gets {@code frame}, {@code content} and what {@link
     * #model} adds. Title, summary and body where a kind has no page of its own.
     */
    default String template() {
        return "site/content/plain";
    }

    /** What its template needs besides {@code frame} and {@code content}. */
    default Map<String, Object> model(Content content, Frame frame) {
        return Map.of();
    }

    /** Whether another person must read each content before it is published, in every commune. */
    default boolean reviewed() {
        return false;
    }

    /** Whether what was published never changes, even when it is shown no more: acts. */
    default boolean lasting() {
        return false;
    }

    /**
     * Until when what the public sees since a moment must stay before it; nothing where it may be
     * taken away at any time.
     */
    default Optional<Instant> staysUntil(Instant since) {
        return Optional.empty();
    }

    /** What else has to be looked at again before others see it, besides what the form asks. */
    default List<PageProblems> check(Answers facts, Locale locale) {
        return List.of();
    }

    /** The address of a paper that proves that a content was published; nothing for most. */
    default Optional<String> proof(long content) {
        return Optional.empty();
    }

    /** The days it is about, by which calendars find it. */
    default Optional<Days> days(Answers facts) {
        return Optional.empty();
    }

    /** Its place among the kinds; smaller comes first. */
    default int order() {
        return 100;
    }

    /** The key of its name. */
    default String name() {
        return "site.kind." + code();
    }
}
