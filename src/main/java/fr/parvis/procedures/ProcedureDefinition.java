package fr.parvis.procedures;

import fr.parvis.forms.FormDefinition;
import fr.parvis.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All of a procedure, as its file says it.
 *
 * @param code stable, part of the address, for example {@code acte-naissance}
 * @param icon name of a drawing in {@code icons.svg}
 * @param department code of the department that handles it
 * @param lifeEvents codes of moments of life, see {@link LifeEvent}
 * @param keywords what people type when they look for it, synonyms included
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

    public ProcedureDefinition {
        lifeEvents = lifeEvents == null ? List.of() : List.copyOf(lifeEvents);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        letters = letters == null ? List.of() : List.copyOf(letters);
    }

    public Optional<Letter> letter(String id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

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

        public Sheet {
            prepare = prepare == null ? List.of() : List.copyOf(prepare);
            questions = questions == null ? List.of() : List.copyOf(questions);
        }

        public record Item(LocalizedText label, LocalizedText hint) {}

        public record Question(LocalizedText question, LocalizedText answer) {}
    }

    /**
     * @param years counted from the end of the request, on the 1st of January that follows
     * @param reference the text that says so, or who decided it
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
     * @param publicTitle shown to the resident
     * @param body Markdown; a word between braces is replaced by the answer to the field of that
     *     id, or by one of {@link #PLACEHOLDERS}
     */
    public record Letter(String id, String outcome, LocalizedText publicTitle, LocalizedText body) {

        /** After the id of a calculated field: the result with how it came about. */
        public static final String HOW = ".how";

        /**
         * What every letter may say besides the answers. {@code number} of the request, {@code
         * applicant}, {@code received} date of the request, {@code commune}, {@code department},
         * {@code date} of the decision, {@code reasons} given by the agent, {@code appeal} (see
         * {@link Legal#appeal()}), and {@code signatory}: first name, name, quality and department
         * of who decides, which stand for a signature (CRPA L212-2).
         */
        public static final Set<String> PLACEHOLDERS =
                Set.of(
                        "number",
                        "applicant",
                        "received",
                        "commune",
                        "department",
                        "date",
                        "reasons",
                        "appeal",
                        "signatory");
    }
}
