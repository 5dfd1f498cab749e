package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a mandate as one text, and of a person as one key. */
final class Facts {

    private Facts() {}

    static String of(Mandate mandate) {
        return of(
                mandate.principal().firstNames(),
                mandate.principal().lastName(),
                mandate.principal().birthDate(),
                mandate.holder(),
                mandate.verbs().stream().sorted().map(Enum::name).toList(),
                mandate.procedures(),
                mandate.firstDay(),
                mandate.lastDay());
    }

    static String of(
            String firstNames,
            String lastName,
            LocalDate birthDate,
            Holder holder,
            List<String> verbs,
            List<String> procedures,
            LocalDate firstDay,
            LocalDate lastDay) {
        return Stream.of(
                        firstNames,
                        lastName,
                        birthDate,
                        holder.kind(),
                        holder.id(),
                        verbs,
                        procedures,
                        firstDay,
                        lastDay)
                .map(fact -> fact.toString().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    /** The same however names are typed: case, accents, hyphens and order do not count. */
    static String person(String firstNames, String lastName, LocalDate birthDate) {
        String bare =
                Normalizer.normalize(firstNames + " " + lastName, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        return Stream.of(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(part -> !part.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(" "))
                + " "
                + birthDate;
    }
}
