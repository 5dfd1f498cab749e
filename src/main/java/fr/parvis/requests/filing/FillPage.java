package fr.parvis.requests.filing;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.Bound;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Problem;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Takes what was typed on a page into the draft, whatever button was pressed and whether or not it
 * is right, then says where to go. Only "Continue" looks for mistakes.
 */
@Component
class FillPage {

    private final Procedures procedures;
    private final Forms forms;
    private final Drafts drafts;
    private final Clock clock;

    FillPage(Procedures procedures, Forms forms, Drafts drafts, Clock clock) {
        this.procedures = procedures;
        this.forms = forms;
        this.drafts = drafts;
        this.clock = clock;
    }

    String receive(
            Draft draft,
            String pageId,
            PostedPage sent,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        Revision revision = procedures.revision(draft.revisionId());
        PageDefinition page =
                Journey.of(forms, revision, draft.token(), draft.answers()).page(pageId);
        Bound bound = forms.bind(page, sent.posted(), draft.answers(), frame.locale());
        drafts.save(
                draft,
                bound.answers(),
                files(revision, draft.answers()),
                files(revision, bound.answers()));
        Journey journey = Journey.of(forms, revision, draft.token(), bound.answers());
        List<Problem> problems = problems(page, bound, sent, frame);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "filled", filled(journey, page, bound.answers(), problems, sent.back(), frame));
            return "requests/filing/page";
        }
        return "redirect:"
                + (stops(revision, bound, sent, frame)
                        ? journey.addressOf(Journey.NOT_CONCERNED) + "?page=" + pageId
                        : next(journey, pageId, bound, sent));
    }

    private List<Long> files(Revision revision, Answers answers) {
        return forms.files(revision.definition().form(), answers);
    }

    /** Whether the answers say that the form is not for this person. */
    private boolean stops(Revision revision, Bound bound, PostedPage sent, Frame frame) {
        return sent.go() == PostedPage.Go.NEXT
                && !bound.stay()
                && forms.concerned(revision.definition().form(), bound.answers(), frame.locale())
                        .isPresent();
    }

    private List<Problem> problems(PageDefinition page, Bound bound, PostedPage sent, Frame frame) {
        if (bound.stay() || !bound.problems().isEmpty()) {
            return bound.problems();
        }
        return sent.go() == PostedPage.Go.NEXT && !sent.small()
                ? forms.check(page, bound.answers(), frame.locale())
                : List.of();
    }

    private static String next(Journey journey, String page, Bound bound, PostedPage sent) {
        if (sent.small()) {
            return journey.addressOf(page) + (sent.back() ? "?retour=1" : "") + bound.anchor();
        }
        if (bound.stay() && sent.go() == PostedPage.Go.NEXT) {
            // an answer brought up a question that was not there to be seen: no mistake, one more
            // step
            return journey.addressOf(page) + "?suite=1" + (sent.back() ? "&retour=1" : "");
        }
        return switch (sent.go()) {
            case BACK -> journey.addressBefore(page);
            case LATER -> journey.addressOf("plus-tard");
            case NEXT ->
                    sent.back() ? journey.addressOf(Journey.CHECK) : journey.addressAfter(page);
        };
    }

    FilledPage filled(
            Journey journey,
            PageDefinition page,
            Answers answers,
            List<Problem> problems,
            boolean back,
            Frame frame) {
        return new FilledPage(
                journey,
                forms.show(page, answers, problems, frame.locale()),
                journey.addressOf(page.id()),
                clock.instant(),
                back);
    }
}
