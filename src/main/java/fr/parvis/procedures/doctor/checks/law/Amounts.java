package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Tariff;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import org.springframework.stereotype.Component;

/** An amount rests on a deliberation (CGCT L2121-29), and stands where a commune can change it. */
@Component
class Amounts implements Check {

    private final FieldTypes types;

    Amounts(FieldTypes types) {
        this.types = types;
    }

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        List<Tariff> tariffs = definition.tariffs();
        for (int i = 0; i < tariffs.size(); i++) {
            if (tariffs.get(i).reference().isBlank()) {
                notes.warn(
                        "tariffs[" + i + "].reference", "tariff-reference", tariffs.get(i).label());
            }
        }
        if (tariffs.isEmpty()) {
            Asked.of(definition)
                    .filter(one -> one.is("calculated"))
                    .filter(one -> readsATable(one.field()))
                    .forEach(
                            one ->
                                    notes.warn(
                                            one.path(), "amount-in-formula", one.field().label()));
        }
    }

    /** An amount beside each answer to a choice, with no tariff around that could hold it. */
    private boolean readsATable(FieldDefinition field) {
        return "money".equals(field.settings().get("result"))
                && types.get(field.type()).uses(field).stream()
                        .anyMatch(use -> !use.values().isEmpty());
    }
}
