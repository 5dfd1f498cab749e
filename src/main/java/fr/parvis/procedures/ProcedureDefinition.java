package fr.parvis.procedures;

import fr.parvis.forms.FormDefinition;
import fr.parvis.kernel.LocalizedText;
import java.util.List;

/**
 * All of a procedure, as its file says it.
 *
 * @param code stable, part of the address, for example {@code acte-naissance}
 * @param icon name of a drawing in {@code icons.svg}
 * @param department code of the department that handles it
 * @param lifeEvents codes of moments of life, see {@link LifeEvent}
 * @param keywords what people type when they look for it
 */
public record ProcedureDefinition(
        String code,
        LocalizedText title,
        LocalizedText summary,
        String icon,
        String department,
        List<String> lifeEvents,
        List<String> keywords,
        Sheet sheet,
        Legal legal,
        Retention retention,
        FormDefinition form,
        Circuit circuit,
        List<Letter> letters) {

    /** What the public page says besides the form. Texts are Markdown. */
    public record Sheet(
            LocalizedText who,
            List<Item> prepare,
            LocalizedText notNeeded,
            int minutes,
            LocalizedText price,
            LocalizedText usualDelay,
            LocalizedText counter,
            LocalizedText paper,
            List<Question> questions) {

        public record Item(LocalizedText label, LocalizedText hint) {}

        public record Question(LocalizedText question, LocalizedText answer) {}
    }

    /**
     * @param afterYears counted from the end of the request, on the 1st of January that follows
     */
    public record Retention(int years, FinalFate fate, String reference) {}

    public enum FinalFate {
        KEEP,
        DESTROY,
        SORT
    }

    /**
     * A document the circuit makes.
     *
     * @param outcome of the circuit it goes with
     * @param body Markdown with placeholders {@code {field-id}}, {@code {number}}, {@code
     *     {applicant}}, {@code {reasons}}, {@code {commune}}, {@code {date}}
     * @param publicTitle shown to the resident
     */
    public record Letter(
            String id, String outcome, LocalizedText publicTitle, LocalizedText body) {}
}
