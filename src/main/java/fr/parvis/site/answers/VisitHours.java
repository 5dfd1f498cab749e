package fr.parvis.site.answers;

import fr.parvis.assistant.Question;
import fr.parvis.assistant.When;
import fr.parvis.commune.Communes;
import fr.parvis.hours.Closure;
import fr.parvis.hours.DayHours;
import fr.parvis.hours.Hours;
import fr.parvis.hours.OpenState;
import fr.parvis.hours.Slot;
import fr.parvis.site.content.Content;
import fr.parvis.site.fields.WrittenHours;
import fr.parvis.site.kinds.Visits;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a place is open now or when somebody wants to come: worked out, closures counted. */
@Component
class VisitHours {

    private final Communes communes;

    VisitHours(Communes communes) {
        this.communes = communes;
    }

    /** Empty where no hours are told. */
    Optional<String> say(Content content, Question question) {
        return WrittenHours.of(content.facts().value("hours"))
                .map(hours -> say(hours, content, question));
    }

    /** A usual week. */
    List<String> week(Content content, Question question) {
        return WrittenHours.of(content.facts().value("hours"))
                .map(hours -> question.format().week(WrittenHours.usual(hours)))
                .orElse(List.of())
                .stream()
                .map(line -> line.days() + question.t("assistant.colon") + line.slots())
                .toList();
    }

    private String say(Hours hours, Content content, Question question) {
        String title = content.title().in(question.locale());
        List<Closure> closures = Visits.closures(content.facts());
        String departement = communes.current().departement();
        When when = question.when().orElse(null);
        if (when == null || when.now()) {
            return now(title, hours.at(question.now(), departement, closures), question);
        }
        return when.oneDay()
                ? day(title, hours.day(when.from(), departement, closures), when.time(), question)
                : question.t("site.answers.hours.usual", title);
    }

    private static String now(String title, OpenState state, Question question) {
        if (state.open()) {
            return state.until() == null
                    ? question.t("site.answers.hours.open-always", title)
                    : question.t(
                            "site.answers.hours.open",
                            title,
                            question.format().time(state.until().toLocalTime()));
        }
        return state.opensNext() == null
                ? question.t("site.answers.hours.closed", title)
                : question.t(
                        "site.answers.hours.closed-then",
                        title,
                        question.format().day(state.opensNext().toLocalDate()),
                        question.format().time(state.opensNext().toLocalTime()));
    }

    private static String day(String title, DayHours day, LocalTime time, Question question) {
        String name = question.format().day(day.date());
        if (!day.open()) {
            return closed(title, name, day, question);
        }
        if (day.slots().stream().anyMatch(slot -> slot.from().equals(slot.to()))) {
            return question.t("site.answers.hours.all-day", title, name);
        }
        String slots =
                day.slots().stream()
                        .map(slot -> slot(slot, question))
                        .collect(Collectors.joining(question.t("assistant.hours.and")));
        boolean then = time == null || day.slots().stream().anyMatch(it -> holds(it, time));
        return question.t(
                then ? "site.answers.hours.open-day" : "site.answers.hours.not-then",
                title,
                name,
                slots);
    }

    private static String closed(String title, String name, DayHours day, Question question) {
        if (day.reason() != null) {
            String why = day.reason().in(question.locale());
            return question.t("site.answers.hours.closed-why", title, name, why);
        }
        return question.t(
                day.holiday() && !day.exceptional()
                        ? "site.answers.hours.holiday"
                        : "site.answers.hours.closed-day",
                title,
                name);
    }

    private static boolean holds(Slot slot, LocalTime time) {
        boolean overnight = !slot.to().isAfter(slot.from());
        return !time.isBefore(slot.from()) && (overnight || time.isBefore(slot.to()));
    }

    private static String slot(Slot slot, Question question) {
        return question.t(
                "assistant.hours.slot",
                question.format().time(slot.from()),
                question.format().time(slot.to()));
    }
}
