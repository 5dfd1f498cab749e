package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Clarity;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import fr.parvis.assistant.When;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.hours.OpenState;
import fr.parvis.hours.Slot;
import fr.parvis.kernel.PublicHolidays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Is the town hall open, at this moment or on the day asked about? Worked out, never guessed. */
@Component
class TownHallHours implements AnswerSource {

    static final String ABOUT = "hours:mairie";
    private static final String PLACE = "mairie";
    private static final double CLEAR = 0.93;
    private static final double VISIT = 0.8;

    private final Communes communes;

    TownHallHours(Communes communes) {
        this.communes = communes;
    }

    @Override
    public List<Answer> answers(Question question) {
        double confidence = confidence(question);
        if (confidence <= 0) {
            return List.of();
        }
        Commune commune = communes.current();
        if (commune.hours().week().isEmpty()) {
            return List.of();
        }
        String title = question.t("assistant.hours.title");
        return List.of(
                Answer.of(ABOUT, confidence, title, text(question, commune))
                        .lines(week(question, commune))
                        .links(new Link(question.t("assistant.hours.contact"), "/#mairie"))
                        .from(question.t("assistant.hours.source"), "/#mairie", null));
    }

    private static double confidence(Question question) {
        boolean ours = question.place().map(PLACE::equals).orElse(true);
        boolean goesOn = question.before().equals(ABOUT) && question.when().isPresent();
        if (!ours) {
            return 0;
        }
        if (question.shows(Sign.HOURS) || goesOn) {
            return Clarity.of(CLEAR, question);
        }
        boolean visit = question.shows(Sign.VISIT) || question.reading().left().isEmpty();
        boolean there = question.place().isPresent() || question.shows(Sign.VISIT);
        return visit && there && question.when().isPresent() ? Clarity.of(VISIT, question) : 0;
    }

    private static List<String> week(Question question, Commune commune) {
        return question.format().week(commune.hours()).stream()
                .map(line -> line.days() + question.t("assistant.colon") + line.slots())
                .toList();
    }

    private static String text(Question question, Commune commune) {
        When when = question.when().orElse(null);
        if (when == null || when.now()) {
            return now(question, commune);
        }
        if (!when.oneDay()) {
            return question.t("assistant.hours.usual");
        }
        return day(when.from(), when.time(), question, commune);
    }

    private static String now(Question question, Commune commune) {
        OpenState opening = commune.hours().at(question.now(), commune.departement());
        if (opening.open()) {
            return opening.until() == null
                    ? question.t("assistant.hours.usual")
                    : question.t(
                            "assistant.hours.open",
                            question.format().time(opening.until().toLocalTime()));
        }
        return opening.opensNext() == null || opening.closesNext() == null
                ? question.t("assistant.hours.closed")
                : question.t(
                        "assistant.hours.closed-then",
                        question.format().day(opening.opensNext().toLocalDate()),
                        question.format().time(opening.opensNext().toLocalTime()),
                        question.format().time(opening.closesNext().toLocalTime()));
    }

    private static String day(LocalDate day, LocalTime time, Question question, Commune commune) {
        String name = question.format().day(day);
        if (PublicHolidays.isHoliday(day, commune.departement())) {
            return question.t("assistant.hours.holiday", name);
        }
        List<Slot> slots = commune.hours().day(day, commune.departement()).slots();
        if (slots.isEmpty()) {
            return question.t("assistant.hours.closed-day", name);
        }
        String told =
                slots.stream()
                        .map(slot -> slot(slot, question))
                        .collect(Collectors.joining(question.t("assistant.hours.and")));
        return time == null || slots.stream().anyMatch(slot -> holds(slot, time))
                ? question.t("assistant.hours.open-day", name, told)
                : question.t(
                        "assistant.hours.closed-then-open",
                        name,
                        told,
                        question.format().time(time));
    }

    private static boolean holds(Slot slot, LocalTime time) {
        return !time.isBefore(slot.from()) && time.isBefore(slot.to());
    }

    private static String slot(Slot slot, Question question) {
        return question.t(
                "assistant.hours.slot",
                question.format().time(slot.from()),
                question.format().time(slot.to()));
    }
}
