package fr.parvis.newsletters;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.bulk.BulkMails;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last steps: tried out, approved, sent now or later, called back. */
@Controller
@RequestMapping(LettersController.PATH + "/{id:\\d{1,18}}")
class SendingController {

    private final LetterStore letters;
    private final ScheduleLetter schedule;
    private final TestLetter test;
    private final BulkMails mails;
    private final TopicCatalogue topics;
    private final Clock clock;

    SendingController(
            LetterStore letters,
            ScheduleLetter schedule,
            TestLetter test,
            BulkMails mails,
            TopicCatalogue topics,
            Clock clock) {
        this.letters = letters;
        this.schedule = schedule;
        this.test = test;
        this.mails = mails;
        this.topics = topics;
        this.clock = clock;
    }

    @ModelAttribute("letter")
    Letter letter(@PathVariable long id, SignedInAgent agent) {
        NotAllowed.unless(agent, LettersController.WRITERS);
        return letters.find(id).orElseThrow(NotFound::new);
    }

    @PostMapping("/essai")
    String test(@ModelAttribute("letter") Letter letter, SignedInAgent agent, Locale locale) {
        test.send(letter, agent.email(), locale);
        return "redirect:" + here(letter) + "?fait=essai";
    }

    @GetMapping("/envoi")
    ModelAndView page(@ModelAttribute("letter") Letter letter, SignedInAgent agent) {
        return letter.state() == LetterState.DRAFT
                ? page(letter, agent, "", "", null)
                : new ModelAndView("redirect:" + here(letter));
    }

    /**
     * @param jour and heure: both empty for now
     */
    @PostMapping("/envoi")
    ModelAndView send(
            @ModelAttribute("letter") Letter letter,
            @RequestParam(defaultValue = "") String quand,
            @RequestParam(defaultValue = "") String jour,
            @RequestParam(defaultValue = "") String heure,
            SignedInAgent agent) {
        Optional<Instant> when =
                quand.equals("plus-tard") ? moment(jour, heure) : Optional.of(clock.instant());
        if (when.isEmpty()) {
            return page(letter, agent, jour, heure, LetterRefused.NO_MOMENT);
        }
        return switch (schedule.schedule(letter, when.get())) {
            case Outcome.Done<Letter, LetterRefused> _ ->
                    new ModelAndView("redirect:" + here(letter) + "?fait=programme");
            case Outcome.Refused<Letter, LetterRefused>(LetterRefused why) ->
                    page(letter, agent, jour, heure, why);
        };
    }

    private Optional<Instant> moment(String day, String time) {
        try {
            Instant at =
                    LocalDate.parse(day)
                            .atTime(LocalTime.parse(time))
                            .atZone(clock.getZone())
                            .toInstant();
            return Optional.of(at)
                    .filter(it -> it.isAfter(clock.instant()))
                    .filter(it -> it.isBefore(clock.instant().plusSeconds(366L * 86_400)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @PostMapping("/approuver")
    ModelAndView approve(@ModelAttribute("letter") Letter letter, SignedInAgent agent) {
        return switch (schedule.approve(letter, agent)) {
            case Outcome.Done<Letter, LetterRefused> _ ->
                    new ModelAndView("redirect:" + here(letter) + "/envoi");
            case Outcome.Refused<Letter, LetterRefused>(LetterRefused why) ->
                    page(letter, agent, "", "", why);
        };
    }

    @PostMapping("/rappeler")
    String callBack(@ModelAttribute("letter") Letter letter) {
        if (letter.state() != LetterState.DRAFT) {
            schedule.callBack(letter);
        }
        return "redirect:" + here(letter) + "?fait=rappele";
    }

    /** To those of whom nobody knows whether they got it. */
    @PostMapping("/renvoyer")
    String again(@ModelAttribute("letter") Letter letter) {
        mails.sendAgainWithoutReceipt(letter.about());
        return "redirect:" + here(letter) + "?fait=renvoye";
    }

    private ModelAndView page(
            Letter letter, SignedInAgent agent, String day, String time, LetterRefused refused) {
        var page =
                new ModelAndView("newsletters/send")
                        .addObject("recipients", schedule.recipients(letter))
                        .addObject("twoPeople", letters.needsTwoPeople())
                        .addObject("own", agent.id() == letter.writtenBy())
                        .addObject("topics", topics.all())
                        .addObject("day", day)
                        .addObject("time", time)
                        .addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String here(Letter letter) {
        return LettersController.PATH + "/" + letter.id();
    }
}
