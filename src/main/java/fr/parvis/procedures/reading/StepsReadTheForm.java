package fr.parvis.procedures.reading;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Tariff;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.StepDetail.Payment;
import fr.parvis.procedures.StepDetail.Wait;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a step takes from the answers is asked by the form, and is of the kind it needs. */
final class StepsReadTheForm implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("circuit", "form", "tariffs");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Map<String, String> types =
                definition.form().pages().stream()
                        .flatMap(page -> page.fields().stream())
                        .collect(
                                Collectors.toMap(
                                        FieldDefinition::id, FieldDefinition::type, (a, _) -> a));
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            String path = "circuit.steps[" + i + "]";
            for (String field : steps.get(i).detail().fieldsRead()) {
                if (!types.containsKey(field)) {
                    findings.say(path, "no-field", field);
                }
            }
            switch (steps.get(i).detail()) {
                case Payment payment -> payment(payment, types, definition, path, findings);
                case Wait wait -> wait(wait, types, path, findings);
                default -> {}
            }
        }
    }

    private static void payment(
            Payment payment,
            Map<String, String> types,
            ProcedureDefinition definition,
            String path,
            Findings findings) {
        if ((payment.amount() == null) == (payment.tariff() == null)) {
            findings.say(path, "payment-amount");
        }
        if (payment.amount() != null
                && !types.getOrDefault(payment.amount(), "calculated").equals("calculated")) {
            findings.say(path + ".amount", "payment-calculated", payment.amount());
        }
        Map<String, Tariff> tariffs =
                definition.tariffs().stream()
                        .collect(Collectors.toMap(Tariff::id, Function.identity(), (a, _) -> a));
        if (payment.tariff() != null
                && (!tariffs.containsKey(payment.tariff())
                        || tariffs.get(payment.tariff()).amount() == null)) {
            findings.say(path + ".tariff", "payment-tariff", payment.tariff());
        }
    }

    private static void wait(Wait wait, Map<String, String> types, String path, Findings findings) {
        if ((wait.until() == null) == (wait.days() == 0)) {
            findings.say(path, "wait-until");
        }
        if (wait.until() != null && !types.getOrDefault(wait.until(), "date").equals("date")) {
            findings.say(path + ".until", "wait-date", wait.until());
        }
    }
}
