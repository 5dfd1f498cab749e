package fr.parvis.forms.connect;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Prefill;
import fr.parvis.forms.Source;
import fr.parvis.forms.connect.FamilyQuotients.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Fills in the family quotient of the person whose civil status was given on the same page, in the
 * number whose setting {@code familyQuotient} names the fields that say who it is.
 */
@Component
class QuotientPrefill implements Prefill {

    private final ObjectProvider<FamilyQuotients> quotients;

    QuotientPrefill(ObjectProvider<FamilyQuotients> quotients) {
        this.quotients = quotients;
    }

    @Override
    public List<Known> known(Posting posting) {
        return posting.page().fields().stream()
                .filter(field -> !posting.after().filled(field.id()))
                .flatMap(field -> known(field, posting))
                .toList();
    }

    private Stream<Known> known(FieldDefinition field, Posting posting) {
        return CivilStatus.SETTING.of(field).stream()
                .filter(status -> status.fields().stream().anyMatch(posting::changed))
                .flatMap(status -> person(status, posting.after()).stream())
                .flatMap(
                        person ->
                                quotients.stream().flatMap(service -> service.of(person).stream()))
                .map(
                        quotient ->
                                new Known(
                                        field.id(),
                                        String.valueOf(quotient),
                                        Source.FAMILY_QUOTIENT));
    }

    /** Only when all of it was answered. */
    private static Optional<Person> person(CivilStatus status, Answers answers) {
        if (!(answers.value(status.identity()) instanceof Map<?, ?> identity)
                || !(answers.value(status.place()) instanceof Map<?, ?> place)
                || !(identity.get("birthName") instanceof String birthName)
                || !(identity.get("firstNames") instanceof String firstNames)
                || !(place.get("code") instanceof String commune)
                || birthName.isBlank()
                || firstNames.isBlank()) {
            return Optional.empty();
        }
        Optional<String> sex = answers.text(status.sex()).filter(List.of("M", "F")::contains);
        return answers.date(status.birth())
                .flatMap(
                        birth ->
                                sex.map(
                                        one ->
                                                new Person(
                                                        birthName.strip(),
                                                        firstNames,
                                                        birth,
                                                        one,
                                                        commune)));
    }
}
