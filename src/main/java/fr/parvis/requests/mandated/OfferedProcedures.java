package fr.parvis.requests.mandated;

import fr.parvis.account.MandateSubjects;
import fr.parvis.procedures.Procedures;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Mandates are about the procedures that residents can ask for on line. */
@Component
class OfferedProcedures implements MandateSubjects {

    private final Procedures procedures;

    OfferedProcedures(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public List<Subject> offered(Locale locale) {
        return procedures.catalogue().stream()
                .filter(one -> one.definition().kind().filled())
                .map(one -> new Subject(one.code(), one.definition().title().in(locale)))
                .sorted(Comparator.comparing(Subject::title, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }
}
