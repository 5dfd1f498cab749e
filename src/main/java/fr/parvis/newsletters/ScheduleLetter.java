package fr.parvis.newsletters;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.bulk.BulkMails;
import fr.parvis.subscribers.Audience;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Zone;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says when a letter leaves, and calls it back. */
@Component
public class ScheduleLetter {

    private final LetterStore letters;
    private final DueLetters due;
    private final Audience audience;
    private final BulkMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScheduleLetter(
            LetterStore letters,
            DueLetters due,
            Audience audience,
            BulkMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.due = due;
        this.audience = audience;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Nobody follows a letter without topics: it reaches nobody. */
    long recipients(Letter letter) {
        return letter.topics().isEmpty()
                ? 0
                : audience.count(letter.audience(), Zone.EVERYWHERE, Channel.EMAIL);
    }

    /**
     * @param when now or later
     */
    @Transactional
    public Outcome<Letter, LetterRefused> schedule(long id, Instant when) {
        return schedule(letters.find(id).orElseThrow(), when);
    }

    /**
     * @param when now or later
     */
    @Transactional
    public Outcome<Letter, LetterRefused> schedule(Letter letter, Instant when) {
        if (letter.topics().isEmpty()) {
            return Outcome.refused(LetterRefused.NO_TOPIC);
        }
        if (letters.needsTwoPeople() && letter.approvedName().isEmpty()) {
            return Outcome.refused(LetterRefused.NOT_APPROVED);
        }
        if (letter.items().isEmpty() && letter.introduction().isBlank()) {
            return Outcome.refused(LetterRefused.EMPTY);
        }
        Instant now = clock.instant();
        if (!letters.schedule(letter.id(), letter.version(), when.isBefore(now) ? now : when)) {
            return Outcome.refused(LetterRefused.CHANGED);
        }
        due.add(CommuneScope.current(), letter.id(), when);
        events.publishEvent(new LetterFact("letter.scheduled", letter.id(), letter.title()));
        return Outcome.done(letters.find(letter.id()).orElseThrow());
    }

    /** The words as they stand; not one's own. */
    @Transactional
    public Outcome<Letter, LetterRefused> approve(Letter letter, SignedInAgent agent) {
        if (agent.id() == letter.writtenBy()) {
            return Outcome.refused(LetterRefused.OWN_WORK);
        }
        letters.approve(letter.id(), letter.version(), agent.name());
        events.publishEvent(new LetterFact("letter.approved", letter.id(), letter.title()));
        return Outcome.done(letter);
    }

    /**
     * Before it leaves it is a draft again; once it leaves, only those who have not got it yet are
     * spared.
     */
    @Transactional
    public void callBack(Letter letter) {
        due.done(CommuneScope.current(), letter.id());
        if (!letters.unschedule(letter.id())) {
            letters.queued(letter.id(), Long.MAX_VALUE, LetterState.SENT);
            mails.cancel(letter.about());
        }
        events.publishEvent(new LetterFact("letter.called-back", letter.id(), letter.title()));
    }
}
