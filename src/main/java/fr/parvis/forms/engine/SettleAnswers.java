package fr.parvis.forms.engine;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Question;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Drops what is hidden and adds what is calculated, field after field; what is calculated from
 * something calculated stands after it. Answers to fields that the form no longer has are kept:
 * editing a definition never erases what somebody said.
 */
@Component
record SettleAnswers(Questions questions, Clock clock) {

    Answers settle(FormDefinition form, Answers answers) {
        Answers settled = answers.sentOn(LocalDate.now(clock));
        for (PageDefinition page : form.pages()) {
            boolean shown = page.when().holds(settled);
            for (FieldDefinition field : page.fields()) {
                Question question = questions.about(field, settled, Locale.FRENCH);
                Object answer =
                        shown && question.shown()
                                ? question.type().settle(question, question.answer())
                                : null;
                settled = settled.with(field.id(), answer);
            }
        }
        return settled;
    }

    /** Only the calculated answers of one page: what a draft keeps. */
    Answers calculate(PageDefinition page, Answers answers) {
        Answers calculated = answers;
        for (FieldDefinition field : page.fields()) {
            Question question = questions.about(field, calculated, Locale.FRENCH);
            calculated =
                    calculated.with(
                            field.id(), question.type().calculate(question, question.answer()));
        }
        return calculated;
    }
}
