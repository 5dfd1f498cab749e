package fr.parvis.procedures.doctor.checks.words;

import fr.parvis.forms.PageDefinition;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every question has words, and what is not plain has help. */
@Component
class Labels implements Check {

    private static final int MANY_FIELDS = 14;

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Asked.of(definition)
                .filter(Labels::wordless)
                .forEach(one -> notes.error(one.path(), "label-missing"));
        Asked.of(definition)
                .filter(Labels::needsHelp)
                .forEach(one -> notes.advise(one.path(), "help-missing", one.field().label()));
        List<PageDefinition> pages = definition.form().pages();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).fields().size() > MANY_FIELDS) {
                notes.advise(
                        "form.pages[" + i + "]",
                        "long-page",
                        pages.get(i).title(),
                        pages.get(i).fields().size());
            }
        }
    }

    /** A field still being written is read with the name of the key for a label. */
    private static boolean wordless(Asked one) {
        LocalizedText label = one.field().label();
        return label == null || label.fr().isBlank() || label.fr().equals("label");
    }

    /** A number without a unit, and words that must have a form. */
    private static boolean needsHelp(Asked one) {
        boolean bare = one.field().hint() == null;
        boolean form = one.field().settings().containsKey("pattern") && one.is("short-text");
        return bare && form;
    }
}
