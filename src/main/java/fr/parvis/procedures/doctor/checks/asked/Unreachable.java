package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.forms.Condition;
import fr.parvis.forms.Eligibility;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.PageDefinition;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.procedures.doctor.residents.GenerateResident;
import fr.parvis.procedures.doctor.residents.Goal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fields, pages and rules whose condition no answers can meet; a form that nobody can send. */
@Component
class Unreachable implements Check {

    private final GenerateResident residents;

    Unreachable(GenerateResident residents) {
        this.residents = residents;
    }

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        FormDefinition form = definition.form();
        if (residents.hopeless(Goal.concerned(form))) {
            notes.error("form.eligibility", "stops-all");
            return;
        }
        for (int i = 0; i < form.eligibility().size(); i++) {
            Eligibility rule = form.eligibility().get(i);
            if (residents.hopeless(Goal.stoppedBy(form, rule))) {
                notes.warn("form.eligibility[" + i + "].when", "never-stops");
            }
        }
        for (int i = 0; i < form.pages().size(); i++) {
            PageDefinition page = form.pages().get(i);
            String path = "form.pages[" + i + "]";
            if (never(form, page.when(), List.of(), path, page.title(), notes)) {
                continue;
            }
            fields(new Around(form, page.when(), List.of(), path), page.fields(), notes);
        }
    }

    private record Around(
            FormDefinition form, Condition when, List<FieldDefinition> groups, String path) {}

    private void fields(Around around, List<FieldDefinition> fields, Notes notes) {
        for (int i = 0; i < fields.size(); i++) {
            FieldDefinition field = fields.get(i);
            String path = around.path() + ".fields[" + i + "]";
            Condition when = around.when().and(field.when());
            if (!never(around.form(), when, around.groups(), path, field.label(), notes)) {
                List<FieldDefinition> groups = new ArrayList<>(around.groups());
                groups.add(field);
                fields(new Around(around.form(), when, groups, path), field.fields(), notes);
            }
        }
    }

    private boolean never(
            FormDefinition form,
            Condition when,
            List<FieldDefinition> groups,
            String path,
            LocalizedText name,
            Notes notes) {
        boolean never =
                !when.equals(Condition.ALWAYS)
                        && residents.hopeless(Goal.concernedAnd(form, when, groups));
        if (never) {
            notes.error(path + ".when", "never-shown", name);
        }
        return never;
    }
}
