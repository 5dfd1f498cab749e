package fr.parvis.forms.engine;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms.Earlier;
import fr.parvis.forms.Question;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes answers of an earlier request up in a new one, field by field. */
@Component
record TakeUp(Questions questions) {

    Answers takeUp(FormDefinition form, Answers begun, Earlier earlier) {
        List<FieldDefinition> before = earlier.form().fields().toList();
        Answers taken = begun;
        for (FieldDefinition field :
                form.pages().stream().flatMap(it -> it.fields().stream()).toList()) {
            if (!taken.filled(field.id()) && asked(field, before)) {
                Question question = questions.about(field, taken, Locale.FRENCH);
                Object answer = question.takeUp(earlier.answers().value(field.id()));
                taken = known(taken, field, answer, earlier);
            }
        }
        return taken;
    }

    private static Answers known(
            Answers taken, FieldDefinition field, Object answer, Earlier earlier) {
        boolean says = Answers.NONE.with(field.id(), answer).filled(field.id());
        return says ? taken.known(field.id(), answer, earlier.source()) : taken;
    }

    /** Whether it was asked then, in the same way; all that is in it too. */
    private static boolean asked(FieldDefinition field, List<FieldDefinition> before) {
        return before.stream()
                .filter(was -> was.id().equals(field.id()) && was.type().equals(field.type()))
                .anyMatch(was -> field.fields().stream().allMatch(one -> asked(one, was.fields())));
    }
}
