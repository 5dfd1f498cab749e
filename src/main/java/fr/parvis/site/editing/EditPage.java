package fr.parvis.site.editing;

import fr.parvis.forms.PageView;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.State;
import fr.parvis.ui.Choice;
import fr.parvis.ui.ErrorLink;
import java.util.List;

/**
 * The page on which a content is written.
 *
 * @param piece null while nothing of it is kept
 * @param seen number of the revision it was read from; 0 for none
 * @param own pages of the form of its kind
 * @param rubrics under which the reader may write
 * @param languages in which it is written besides French
 * @param conflict what somebody else wrote meanwhile; null for nothing
 * @param second another person must read it before it is shown
 * @param mine the reader wrote what the public does not see yet
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
        List<Language> languages,
        List<Choice> otherLanguages,
        Conflict conflict,
        boolean second,
        boolean mine,
        Said note,
        List<Onlookers.Onlooker> onlookers) {

    /**
     * @param stale the French has changed since
     */
    public record Language(String code, String name, boolean stale) {}

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

    public boolean is(State state) {
        return piece != null && piece.state() == state;
    }

    /** What the public sees can no longer change. */
    public boolean locked() {
        return piece != null && piece.isShown() && kind.lasting();
    }

    /** The title it has, or null. */
    public String title() {
        return piece == null ? null : piece.title();
    }
}
