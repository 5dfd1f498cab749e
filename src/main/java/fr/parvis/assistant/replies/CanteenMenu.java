package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the canteen serves is known to whoever runs it: until it is published, whom to ask. */
@Component
class CanteenMenu implements AnswerSource {

    private static final double CLEAR = 0.82;

    private final Departments departments;

    CanteenMenu(Departments departments) {
        this.departments = departments;
    }

    @Override
    public List<Answer> answers(Question question) {
        if (!question.shows(Sign.MENU)) {
            return List.of();
        }
        return departments.byCode("education").stream().map(it -> answer(it, question)).toList();
    }

    private static Answer answer(Department department, Question question) {
        String name = department.name().in(question.locale());
        boolean phone = department.phone() != null && !department.phone().isBlank();
        String text =
                phone
                        ? question.t("assistant.menu.ask", name, department.phone())
                        : question.t("assistant.menu.write", name, department.email());
        return Answer.of("menu", CLEAR, question.t("assistant.menu.title"), text)
                .links(
                        phone
                                ? new Link(
                                        question.t("assistant.contact.call", department.phone()),
                                        "tel:" + department.phone().replaceAll("[^+0-9]", ""))
                                : new Link(department.email(), "mailto:" + department.email()))
                .from(question.t("assistant.contact.source"), "/#mairie", null);
    }
}
