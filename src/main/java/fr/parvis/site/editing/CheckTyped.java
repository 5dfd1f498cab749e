package fr.parvis.site.editing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.Days;
import fr.parvis.site.content.Manuscript;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What has to be right before a text is kept, and before others read it. */
@Component
class CheckTyped {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 600;
    private static final int LONGEST_BODY = 200_000;

    /** A day outside of these is a slip of the hand. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int YEARS_AHEAD = 20;

    private final Forms forms;
    private final Writers writers;
    private final ReadThrough readThrough;
    private final Clock clock;

    CheckTyped(Forms forms, Writers writers, ReadThrough readThrough, Clock clock) {
        this.forms = forms;
        this.writers = writers;
        this.readThrough = readThrough;
        this.clock = clock;
    }

    /** A draft may lack almost everything, but what is typed must be what it seems. */
    Wrong draft(Typed typed, SignedInAgent agent, Frame frame) {
        Wrong wrong = Wrong.NOTHING;
        wrong = blank(wrong, typed, frame);
        wrong = length(wrong, typed, Field.TITLE, LONGEST_TITLE, frame);
        wrong = length(wrong, typed, Field.SUMMARY, LONGEST_SUMMARY, frame);
        wrong = length(wrong, typed, Field.BODY, LONGEST_BODY, frame);
        wrong = moment(wrong, typed, Field.START, frame);
        wrong = moment(wrong, typed, Field.END, frame);
        return writers.may(agent, typed.at(Field.RUBRIC))
                ? wrong
                : wrong.and(Field.RUBRIC, frame.t("site.edit.rubric.not-yours"));
    }

    /** What others are to read must be whole. */
    Wrong whole(Typed typed, ContentKind kind, SignedInAgent agent, Frame frame) {
        Wrong wrong =
                draft(typed, agent, frame)
                        .with(
                                facts(typed, kind, frame),
                                readThrough.musts(typed.manuscript(Manuscript.BLANK), frame));
        if (typed.ticked(Field.EASY_SHOWN) && typed.at(Field.EASY).isBlank()) {
            wrong = wrong.and(Field.EASY, frame.t("site.edit.easy.missing"));
        }
        return kind.days(typed.facts()).filter(this::far).isPresent()
                ? wrong.and(Field.TITLE, frame.t("site.edit.day.far"))
                : wrong;
    }

    /** The kind looks only at answers that the form takes. */
    private List<PageProblems> facts(Typed typed, ContentKind kind, Frame frame) {
        List<PageProblems> problems = forms.check(kind.form(), typed.facts(), frame.locale());
        return problems.isEmpty() ? kind.check(typed.facts(), frame.locale()) : problems;
    }

    private boolean far(Days days) {
        LocalDate latest = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        boolean endless = days.last().equals(Days.FAR);
        return days.first().isBefore(EARLIEST)
                || days.first().isAfter(latest)
                || !endless && days.last().isAfter(latest);
    }

    private static Wrong blank(Wrong wrong, Typed typed, Frame frame) {
        return typed.at(Field.TITLE).isBlank()
                ? wrong.and(Field.TITLE, frame.t("site.refused.no-title"))
                : wrong;
    }

    private static Wrong length(Wrong wrong, Typed typed, Field field, int most, Frame frame) {
        Predicate<String> tooLong = text -> text.length() > most;
        boolean any =
                tooLong.test(typed.at(field))
                        || typed.languages().stream()
                                .anyMatch(language -> tooLong.test(typed.at(field, language)));
        return any ? wrong.and(field, frame.t("site.edit.too-long", most)) : wrong;
    }

    private Wrong moment(Wrong wrong, Typed typed, Field field, Frame frame) {
        if (typed.at(field).isBlank()) {
            return wrong;
        }
        ZonedDateTime latest = ZonedDateTime.now(clock).plusYears(YEARS_AHEAD);
        boolean good =
                typed.moment(field)
                        .map(it -> it.atZone(clock.getZone()))
                        .filter(it -> it.isBefore(latest))
                        .filter(it -> !it.toLocalDate().isBefore(LocalDate.of(2000, 1, 1)))
                        .isPresent();
        return good ? wrong : wrong.and(field, frame.t("site.edit.moment"));
    }
}
