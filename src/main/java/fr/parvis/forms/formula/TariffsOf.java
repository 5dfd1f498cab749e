package fr.parvis.forms.formula;

import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Surroundings;
import fr.parvis.forms.Tariff;
import fr.parvis.forms.Tariffs;

/** That the amounts a formula names exist, in the form in which it asks for them. */
public record TariffsOf(Formula formula) {

    public void verify(Surroundings around, Mistakes mistakes) {
        formula.all()
                .filter(Reading.Tariffed.class::isInstance)
                .map(Reading.Tariffed.class::cast)
                .forEach(tariffed -> verify(tariffed, around, mistakes));
    }

    private static void verify(Reading.Tariffed tariffed, Surroundings around, Mistakes mistakes) {
        Tariffs named = around.tariffs().named(tariffed.tariff());
        if (named.all().isEmpty()) {
            mistakes.expect("known-tariff", tariffed.tariff());
        }
        for (Tariff tariff : named.all()) {
            boolean single = tariff.amount() != null;
            if (single != (tariffed.by() == null)) {
                mistakes.expect(single ? "tariff-alone" : "tariff-by", tariffed.tariff());
            }
        }
    }
}
