package fr.parvis.forms.connect;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Prefill;
import fr.parvis.forms.Source;
import fr.parvis.forms.types.Siret;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Fills in the name of the company whose SIRET was typed, in the field that {@code names} tells.
 */
@Component
class CompanyPrefill implements Prefill {

    private final ObjectProvider<CompanyDirectory> directory;

    CompanyPrefill(ObjectProvider<CompanyDirectory> directory) {
        this.directory = directory;
    }

    @Override
    public List<Known> known(Posting posting) {
        return posting.page().fields().stream()
                .filter(field -> field.type().equals("siret") && posting.changed(field.id()))
                .flatMap(field -> known(field, posting))
                .toList();
    }

    private Stream<Known> known(FieldDefinition field, Posting posting) {
        String digits = posting.after().text(field.id()).orElse("").replaceAll("[^0-9]", "");
        String target = Siret.NAMES.of(field).orElse(null);
        if (target == null || posting.after().filled(target) || digits.length() != 14) {
            return Stream.of();
        }
        return directory.stream()
                .flatMap(found -> found.name(digits).stream())
                .map(name -> new Known(target, name, Source.COMPANIES));
    }
}
