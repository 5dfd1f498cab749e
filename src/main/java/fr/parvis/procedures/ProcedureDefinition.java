package fr.parvis.procedures;

import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Tariff;
import fr.parvis.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param redirect of a REDIRECT, which has neither form nor circuit nor letters; else null
 * @param sensitive answers stay out of full-text search, and each reading is an event of the
 *     journal
 * @param checks what a commune must check before relying on it
 * @param sample answers of an invented request, as the form keeps them, but for files ({@code
 *     {file: pdf}}) and for days that count from today ({@code today+30d}), see {@link #sampleOn}
 */
public record ProcedureDefinition(
        String code,
        LocalizedText title,
        LocalizedText summary,
        String icon,
        String department,
        List<String> lifeEvents,
        List<String> keywords,
        Kind kind,
        Redirect redirect,
        boolean sensitive,
        List<LocalizedText> checks,
        Sheet sheet,
        Legal legal,
        Retention retention,
        List<Tariff> tariffs,
        FormDefinition form,
        Circuit circuit,
        List<Letter> letters,
        Map<String, Object> sample) {

    public ProcedureDefinition {
        lifeEvents = lifeEvents == null ? List.of() : List.copyOf(lifeEvents);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        kind = kind == null ? Kind.REQUEST : kind;
        checks = checks == null ? List.of() : List.copyOf(checks);
        tariffs = tariffs == null ? List.of() : List.copyOf(tariffs);
        form = form == null ? new FormDefinition(List.of()) : form;
        circuit = circuit == null ? new Circuit(null, List.of()) : circuit;
        legal = legal == null ? Legal.UNSAID : legal;
        letters = letters == null ? List.of() : List.copyOf(letters);
        sample = sample == null ? Map.of() : sample;
    }

    public enum Kind {
        /** Asked by a resident, granted or refused. */
        REQUEST,
        /** Told by a resident: a receipt is given, nothing is granted or refused. */
        DECLARATION,
        /** Done elsewhere: a page that says where, and why. */
        REDIRECT,
        /** Asked by agents of the town hall, at the desk (CRPA L112-2, L231-4 5°). */
        INTERNAL;

        /** Has a form to fill in here. */
        public boolean filled() {
            return this != REDIRECT;
        }

        /**
         * Its receipt is acknowledged; between an office and its agents it is not (CRPA L112-2).
         */
        public boolean acknowledged() {
            return this != INTERNAL;
        }

        /** Shown to residents. */
        public boolean onThePortal() {
            return this != INTERNAL;
        }
    }

    /**
     * Where a procedure that is not done here is done.
     *
     * @param address of a page, beginning with {@code https://}
     */
    public record Redirect(LocalizedText name, String address, LocalizedText why) {}

    /** The sample, with its days counted from this one. */
    public Map<String, Object> sampleOn(LocalDate today) {
        return SampleDays.on(today, sample);
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
     * @param years counted from the 1st of January that follows the end of the request; with 0, the
     *     time is counted from the end itself
     * @param months besides the years, or alone for what is kept less than a year
     * @param reference the text that says so, or who decided it
     */
    public record Retention(int years, int months, FinalFate fate, String reference) {

        /**
         * The day from which it may go: years count from the 1st of January after the end, months
         * alone from the end itself.
         */
        public LocalDate until(LocalDate end) {
            return years == 0 && months > 0
                    ? end.plusMonths(months)
                    : LocalDate.of(end.getYear() + 1, 1, 1).plusYears(years).plusMonths(months);
        }

        /** The first day that is too late: what ended before it may go. */
        public LocalDate endedBefore(LocalDate today) {
            LocalDate since = today.minusMonths(months);
            return years == 0 && months > 0
                    ? lastEnd(today).plusDays(1)
                    : LocalDate.of(since.getYear() - years, 1, 1);
        }

        /** Months have different lengths: several ends may meet on one day. */
        private LocalDate lastEnd(LocalDate today) {
            LocalDate end = today.minusMonths(months);
            while (!end.plusDays(1).plusMonths(months).isAfter(today)) {
                end = end.plusDays(1);
            }
            return end;
        }
    }

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
