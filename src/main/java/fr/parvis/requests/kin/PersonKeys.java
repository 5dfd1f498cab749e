package fr.parvis.requests.kin;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.requests.life.Applicant;
import fr.parvis.requests.life.Request;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys under which a request knows its person. A name counts with a day of birth only: many
 * people share a name. Accents, case and the order of names do not count.
 */
final class PersonKeys {

    private PersonKeys() {}

    static Set<String> of(Request request, FormDefinition form) {
        return of(request.residentId(), request.applicant(), birth(form, request.answers()));
    }

    static Set<String> of(Long resident, Applicant applicant, Optional<LocalDate> birth) {
        Set<String> keys = new LinkedHashSet<>();
        if (resident != null) {
            keys.add(Sameness.ACCOUNT.key(resident));
        }
        if (!applicant.email().isBlank()) {
            keys.add(Sameness.EMAIL.key(applicant.email().strip().toLowerCase(Locale.ROOT)));
        }
        String name = plain(applicant.name());
        if (!name.isEmpty() && birth.isPresent()) {
            keys.add(Sameness.PERSON.key(name + " " + birth.get()));
        }
        return keys;
    }

    /** By what both are of the same person; empty when they are not known to be. */
    static Set<Sameness> shared(Set<String> one, Set<String> other) {
        return one.stream()
                .filter(other::contains)
                .map(Sameness::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The date that the form marks as the applicant's own. */
    private static Optional<LocalDate> birth(FormDefinition form, Answers answers) {
        return form.fields()
                .filter(field -> field.type().equals("date"))
                .filter(field -> Boolean.TRUE.equals(field.settings().get("applicant")))
                .flatMap(field -> answers.date(field.id()).stream())
                .findFirst();
    }

    private static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
