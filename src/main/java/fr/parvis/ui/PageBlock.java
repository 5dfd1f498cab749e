package fr.parvis.ui;

import java.util.List;
import java.util.Map;

/**
 * A shelf: a part of a page that the commune arranges, such as the home page. One bean per block,
 * in the module whose facts it shows; who keeps the site chooses which blocks there are, in which
 * order, and what each is set to.
 *
 * <p>The page is kept for everybody (see {@link Kept}): a block shows nothing of a person, asks for
 * no CSRF token, and its module calls {@link PageCache#invalidate} when what it shows changes.
 */
public interface PageBlock {

    /** Stable, unique among all blocks, for example {@code next-events}. */
    String code();

    /**
     * Key of its name for who arranges the page; the same with {@code .what} says in a sentence
     * what it shows.
     */
    String titleKey();

    /**
     * Template of the block, which has the parameter {@code frame} and those of {@link #model}. Its
     * outermost element is a {@code <section>} with a heading of level 2, or a {@code .card} where
     * it is {@link Width#HALF}.
     */
    String template();

    /**
     * What the template shows, or null when there is nothing to show now: then the block leaves no
     * trace on the page.
     *
     * @param settings as they were given for this very place
     */
    Map<String, Object> model(Frame frame, Settings settings);

    default Width width() {
        return Width.WHOLE;
    }

    /**
     * Resource with the form of its settings, as {@code forms} reads it (a map {@code pages}, with
     * one page); null for a block that has none.
     */
    default String settingsForm() {
        return null;
    }

    /** Whether it may stand on one page more than once. */
    default boolean several() {
        return false;
    }

    /** How much room it takes. */
    enum Width {
        /** From edge to edge, outside of the measure of the page. */
        EDGE,
        /** A section of its own. */
        WHOLE,
        /** A card; those that follow each other stand side by side. */
        HALF
    }

    /** What a block was set to, as it was typed. */
    record Settings(Map<String, List<String>> values) {

        public static final Settings NONE = new Settings(Map.of());

        /** Empty text where nothing was given. */
        public String text(String field) {
            return texts(field).stream().findFirst().orElse("");
        }

        public List<String> texts(String field) {
            return values.getOrDefault(field, List.of());
        }

        /** The number given, else another; never less than 0 nor more than 100. */
        public int number(String field, int otherwise) {
            String typed = text(field).strip();
            return typed.matches("\\d{1,3}") ? Math.min(Integer.parseInt(typed), 100) : otherwise;
        }
    }
}
