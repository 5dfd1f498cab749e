package fr.parvis.site.editing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.PageView;
import fr.parvis.forms.Problem;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.ReviewRules;
import fr.parvis.site.content.State;
import fr.parvis.site.content.Translation;
import fr.parvis.site.content.Verb;
import fr.parvis.site.editing.EditPage.Conflict;
import fr.parvis.site.editing.EditPage.Language;
import fr.parvis.site.editing.EditPage.Said;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together the page on which a content is written. */
@Component
class ShowEditing {

    private final Forms forms;
    private final EditingChoices choices;
    private final ReviewRules reviews;
    private final History history;
    private final Onlookers onlookers;
    private final Clock clock;

    ShowEditing(
            Forms forms,
            EditingChoices choices,
            ReviewRules reviews,
            History history,
            Onlookers onlookers,
            Clock clock) {
        this.forms = forms;
        this.choices = choices;
        this.reviews = reviews;
        this.history = history;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    /**
     * @param piece null while nothing is kept
     * @param seen the revision that the form goes on from
     */
    EditPage of(
            ContentKind kind,
            Piece piece,
            int seen,
            Typed typed,
            Wrong wrong,
            Conflict conflict,
            SignedInAgent agent,
            Frame frame) {
        Manuscript kept =
                piece == null
                        ? Manuscript.BLANK
                        : history.revision(piece.id(), piece.head()).manuscript();
        return new EditPage(
                kind,
                piece,
                seen,
                typed,
                wrong,
                own(kind, typed, wrong, frame),
                choices.rubrics(agent, typed, frame),
                choices.images(typed),
                typed.languages().stream().map(it -> language(it, kept, wrong, frame)).toList(),
                choices.otherLanguages(typed, frame),
                conflict,
                reviews.needed(kind.code()),
                piece != null && reviews.wrote(piece, agent.id()),
                piece == null ? null : note(piece),
                piece == null || !piece.isShown() ? null : stays(kind, piece),
                piece == null ? List.of() : onlookers.met(piece.id(), agent.id()));
    }

    private List<PageView> own(ContentKind kind, Typed typed, Wrong wrong, Frame frame) {
        return forms.pages(kind.form(), typed.facts()).stream()
                .map(page -> forms.show(page, typed.facts(), problems(wrong, page), frame.locale()))
                .toList();
    }

    private static List<Problem> problems(Wrong wrong, PageDefinition page) {
        return wrong.own().stream()
                .filter(one -> one.page().id().equals(page.id()))
                .map(PageProblems::problems)
                .findFirst()
                .orElse(List.of());
    }

    private Language language(String code, Manuscript kept, Wrong wrong, Frame frame) {
        Translation translation = kept.translations().get(code);
        boolean stale = translation != null && translation.stale(kept.french());
        return new Language(
                code,
                choices.language(code, frame),
                stale,
                stale || translation == null || wrong.anywhere("_" + code));
    }

    private Instant stays(ContentKind kind, Piece piece) {
        return kind.staysUntil(piece.publishedAt()).filter(clock.instant()::isBefore).orElse(null);
    }

    /** What was said when it came back, as long as it has not gone again. */
    private Said note(Piece piece) {
        if (piece.state() != State.DRAFT) {
            return null;
        }
        return history.steps(piece.id()).stream()
                .filter(step -> step.verb() != Verb.SAVE)
                .findFirst()
                .filter(step -> step.verb() == Verb.SEND_BACK && !step.note().isEmpty())
                .map(step -> new Said(step.actorName(), step.note()))
                .orElse(null);
    }
}
