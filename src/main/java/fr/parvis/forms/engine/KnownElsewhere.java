package fr.parvis.forms.engine;

import fr.parvis.forms.Answers;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Prefill;
import fr.parvis.forms.Prefill.Known;
import fr.parvis.forms.Prefill.Posting;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts what is known from elsewhere into the fields that are still empty. */
@Component
record KnownElsewhere(ObjectProvider<Prefill> shelves) {

    Answers fill(PageDefinition page, Answers before, Answers after) {
        Posting posting = new Posting(page, before, after);
        List<Known> known =
                shelves.orderedStream().flatMap(shelf -> shelf.known(posting).stream()).toList();
        Answers filled = after;
        for (Known one : known) {
            if (!filled.filled(one.field())) {
                filled = filled.known(one.field(), one.value(), one.source());
            }
        }
        return filled;
    }

    /** Whether an answer came to a field of this page: its person has to see it. */
    static boolean fills(PageDefinition page, Answers typed, Answers filled) {
        return page.fields().stream()
                .anyMatch(field -> !typed.filled(field.id()) && filled.filled(field.id()));
    }
}
