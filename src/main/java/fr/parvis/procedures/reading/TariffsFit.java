package fr.parvis.procedures.reading;

import fr.parvis.forms.Tariff;
import fr.parvis.forms.Tariff.Bracket;
import fr.parvis.procedures.ProcedureDefinition;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A tariff says its figures in one way, and its brackets leave no number out. */
final class TariffsFit implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("tariffs");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Set<String> known = new HashSet<>();
        List<Tariff> tariffs = definition.tariffs();
        for (int i = 0; i < tariffs.size(); i++) {
            Tariff tariff = tariffs.get(i);
            String path = "tariffs[" + i + "]";
            if (!known.add(tariff.id() + " " + tariff.from())) {
                findings.say(path + ".id", "tariff-twice", tariff.id());
            }
            long ways =
                    Stream.of(
                                    tariff.amount() != null,
                                    !tariff.values().isEmpty(),
                                    !tariff.brackets().isEmpty())
                            .filter(given -> given)
                            .count();
            if (ways != 1) {
                findings.say(path, "tariff-figures");
            }
            brackets(tariff.brackets(), path + ".brackets", findings);
        }
    }

    private static void brackets(List<Bracket> brackets, String path, Findings findings) {
        BigDecimal reached = null;
        for (int i = 0; i < brackets.size(); i++) {
            BigDecimal end = brackets.get(i).upTo();
            boolean last = i == brackets.size() - 1;
            if (last != (end == null)) {
                findings.say(path + "[" + i + "]", last ? "bracket-open" : "bracket-end");
            } else if (!last && reached != null && end.compareTo(reached) <= 0) {
                findings.say(path + "[" + i + "].up-to", "bracket-order", reached.toPlainString());
            }
            reached = end == null ? reached : end;
        }
    }
}
