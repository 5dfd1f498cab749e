package fr.parvis.administration.reviews;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.administration.reviews.ReviewLine.Verdict;
import fr.parvis.commune.Departments;
import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /bureau/agents/revues}: administrators look at all rights, once a quarter. */
@Controller
@RequestMapping("/bureau/agents/revues")
class ReviewsController {

    static final String PATH = "/bureau/agents/revues";

    private final Reviews reviews;
    private final DecideReview deciding;
    private final Departments departments;
    private final Files files;
    private final FileDownloads downloads;

    ReviewsController(
            Reviews reviews,
            DecideReview deciding,
            Departments departments,
            Files files,
            FileDownloads downloads) {
        this.reviews = reviews;
        this.deciding = deciding;
        this.departments = departments;
        this.files = files;
        this.downloads = downloads;
    }

    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String done) {
        return new ModelAndView("administration/reviews/list")
                .addObject("reviews", reviews.all())
                .addObject("done", done);
    }

    @GetMapping("/{id}")
    ModelAndView page(@PathVariable long id, @RequestParam(defaultValue = "") String done) {
        return page(find(id), reviews.lines(id), null).addObject("done", done);
    }

    @PostMapping("/{id}")
    ModelAndView keep(@PathVariable long id, @RequestParam Map<String, String> posted) {
        return after(
                id, posted, deciding.keep(find(id).id(), said(posted)), "/" + id + "?done=kept");
    }

    @PostMapping("/{id}/signature")
    @ProvenRecently
    ModelAndView sign(
            @PathVariable long id, @RequestParam Map<String, String> posted, SignedInAgent agent) {
        return after(id, posted, deciding.sign(find(id).id(), said(posted), agent), "?done=signed");
    }

    @GetMapping("/{id}/proces-verbal.pdf")
    ResponseEntity<Resource> record(@PathVariable long id) {
        Review review = find(id);
        if (review.open()) {
            throw new NotFound();
        }
        return downloads.attachment(files.get(review.fileId()));
    }

    private Review find(long id) {
        return reviews.find(id).orElseThrow(NotFound::new);
    }

    private ModelAndView after(
            long id,
            Map<String, String> posted,
            Outcome<Review, ReviewRefused> outcome,
            String done) {
        return switch (outcome) {
            case Outcome.Done<Review, ReviewRefused> _ ->
                    new ModelAndView("redirect:" + PATH + done);
            case Outcome.Refused<Review, ReviewRefused>(ReviewRefused no) ->
                    page(find(id), typed(reviews.lines(id), said(posted)), no);
        };
    }

    private static List<ReviewLine> typed(List<ReviewLine> lines, Map<Long, Verdict> said) {
        return lines.stream()
                .map(
                        line ->
                                new ReviewLine(
                                        line.id(),
                                        line.held(),
                                        said.getOrDefault(line.id(), line.verdict())))
                .toList();
    }

    private ModelAndView page(Review review, List<ReviewLine> lines, ReviewRefused refused) {
        var page =
                new ModelAndView("administration/reviews/review")
                        .addObject("review", review)
                        .addObject("lines", lines)
                        .addObject("departments", departments.all())
                        .addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** {@code ligne-12=CONFIRMED}; whatever else is posted counts as nothing. */
    private static Map<Long, Verdict> said(Map<String, String> posted) {
        var said = new HashMap<Long, Verdict>();
        posted.forEach(
                (name, value) -> {
                    boolean verdict = value.equals("CONFIRMED") || value.equals("WITHDRAWN");
                    if (verdict && name.matches("ligne-\\d{1,18}")) {
                        said.put(
                                Long.valueOf(name.substring("ligne-".length())),
                                Verdict.valueOf(value));
                    }
                });
        return said;
    }
}
