package fr.parvis.assistant.asking;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import org.springframework.stereotype.Component;

/**
 * The procedure by which somebody writes to the town hall, with the question typed already: posted
 * to its first page as one of its small buttons would be, so that a draft is kept and nothing is
 * judged before the person has read it.
 */
@Component
class Contact {

    private static final String PROCEDURE = "reclamation-suggestion";
    private static final String FIELD = "message";

    private final Procedures procedures;

    Contact(Procedures procedures) {
        this.procedures = procedures;
    }

    /** Null where the commune has closed the procedure: its address and telephone are left. */
    ContactForm form() {
        return procedures
                .current(PROCEDURE)
                .filter(Contact::takesWords)
                .map(it -> new ContactForm("/demarches/" + it.code() + "/demande", FIELD))
                .orElse(null);
    }

    private static boolean takesWords(Revision revision) {
        var definition = revision.definition();
        var pages = definition.form().pages();
        return definition.kind().filled()
                && definition.kind().onThePortal()
                && !pages.isEmpty()
                && pages.getFirst().fields().stream().anyMatch(field -> field.id().equals(FIELD));
    }
}
