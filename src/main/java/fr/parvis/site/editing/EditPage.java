package fr.parvis.site.editing;

import fr.parvis.forms.FieldView;
import fr.parvis.forms.PageView;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.State;
import fr.parvis.site.media.ImageChoice;
import fr.parvis.ui.Choice;
import fr.parvis.ui.ErrorLink;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The page on which a content is written.
 *
 * @param piece null while nothing of it is kept
 * @param seen number of the revision it was read from; 0 for none
 * @param own pages of the form of its kind
 * @param rubrics under which the reader may write
 * @param images to choose the main one from
 * @param languages in which it is written besides French
 * @param conflict what somebody else wrote meanwhile; null for nothing
 * @param second another person must read it before it is shown
 * @param mine the reader wrote what the public does not see yet
 * @param stays until when the law keeps it before the public; null when it may be taken away
 * @param note what the last reader said when they sent it back; or null
 */
public record EditPage(
        ContentKind kind,
        Piece piece,
        int seen,
        Typed typed,
        Wrong wrong,
        List<PageView> own,
        List<Choice> rubrics,
        ImageChoice images,
        List<Language> languages,
        List<Choice> otherLanguages,
        Conflict conflict,
        boolean second,
        boolean mine,
        Said note,
        Instant stays,
        List<Onlookers.Onlooker> onlookers) {

    /**
     * @param stale the French has changed since
     * @param open there is something to do in it
     */
    public record Language(String code, String name, boolean stale, boolean open) {}

    /**
     * @param by who wrote
     * @param differences between what they wrote and what the form holds now
     */
    public record Conflict(String by, List<Difference> differences) {}

    public record Said(String by, String words) {}

    public List<ErrorLink> errors() {
        return wrong.links();
    }

    public String address() {
        return piece == null
                ? "/bureau/site/nouveau/" + kind.code()
                : "/bureau/site/textes/" + piece.id();
    }

    /** Whether a part of the form has to be seen: something is asked, said or wrong in it. */
    public boolean open(PageView part) {
        return !part.problems().isEmpty()
                || part.fields().stream().anyMatch(it -> it.definition().required() || said(it));
    }

    private static boolean said(FieldView field) {
        return switch (field.value()) {
            case null -> false;
            case String text -> !text.isBlank();
            case Collection<?> several -> !several.isEmpty();
            case Map<?, ?> parts ->
                    parts.values().stream().anyMatch(one -> one != null && !"".equals(one));
            default -> true;
        };
    }

    public boolean is(State state) {
        return piece != null && piece.state() == state;
    }

    /** The public sees what the form shows: there is nothing to publish before it is changed. */
    public boolean nothingNew() {
        return piece != null && piece.asShown() && errors().isEmpty() && conflict == null;
    }

    /** What the public sees can no longer change. */
    public boolean locked() {
        return piece != null && piece.wasShown() && kind.lasting();
    }

    /** The title it has, or null. */
    public String title() {
        return piece == null ? null : piece.title();
    }
}
