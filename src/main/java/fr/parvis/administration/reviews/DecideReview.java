package fr.parvis.administration.reviews;

import fr.parvis.account.HeldRights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.administration.reviews.ReviewLine.Verdict;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was said of each right; once all is said, withdraws what is to be withdrawn, prints
 * the record and closes the review.
 */
@Service
class DecideReview {

    private final Reviews reviews;
    private final HeldRights rights;
    private final ReviewPaper paper;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideReview(
            Reviews reviews,
            HeldRights rights,
            ReviewPaper paper,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.rights = rights;
        this.paper = paper;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * To be gone on with later; rights stay as they are.
     *
     * @param said by the id of the line
     */
    @Transactional
    public Outcome<Review, ReviewRefused> keep(long id, Map<Long, Verdict> said) {
        Optional<Review> open = reviews.lock(id).filter(Review::open);
        if (open.isEmpty()) {
            return Outcome.refused(new ReviewRefused.Over());
        }
        reviews.lines(id).stream()
                .filter(line -> said.containsKey(line.id()))
                .forEach(line -> reviews.say(line.id(), said.get(line.id())));
        return Outcome.done(open.get());
    }

    @Transactional
    public Outcome<Review, ReviewRefused> sign(long id, Map<Long, Verdict> said, SignedInAgent by) {
        return switch (keep(id, said)) {
            case Outcome.Refused<Review, ReviewRefused> no -> no;
            case Outcome.Done<Review, ReviewRefused>(Review open) -> {
                long undecided =
                        reviews.lines(id).stream().filter(one -> one.verdict() == null).count();
                yield undecided > 0
                        ? Outcome.refused(new ReviewRefused.Undecided((int) undecided))
                        : Outcome.done(close(open, by));
            }
        };
    }

    private Review close(Review open, SignedInAgent by) {
        reviews.lines(open.id()).stream()
                .filter(line -> line.verdict() == Verdict.WITHDRAWN)
                .filter(line -> !rights.withdraw(line.held()))
                .forEach(line -> reviews.say(line.id(), Verdict.GONE));
        List<ReviewLine> lines = reviews.lines(open.id());
        Instant now = clock.instant();
        StoredFile file =
                files.keep(
                        "revue-des-droits-%d-T%d.pdf"
                                .formatted(open.quarter().getYear(), open.number()),
                        "application/pdf",
                        paper.print(open, lines, by.presented(), now),
                        "access-review:" + open.id());
        reviews.close(open.id(), now, by.presented(), file.id(), file.sha256());
        events.publishEvent(ReviewFact.of("signed", open.id(), file.sha256()));
        return reviews.find(open.id()).orElseThrow();
    }
}
