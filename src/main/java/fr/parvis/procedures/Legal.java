package fr.parvis.procedures;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.privacy.SpecialData;
import java.time.Period;
import java.util.List;

/**
 * The legal frame (CRPA L231-1 and following, R112-11-1).
 *
 * @param silence what no answer means at the end of the delay
 * @param months legal delay, 0 when {@code silence} is NONE or the delay is in days
 * @param targetWorkingDays what the town hall promises itself
 * @param silenceReference text that says so
 * @param appeal ways and time limits of appeal, for the acknowledgement of a rejecting silence and
 *     for refusals
 * @param references the texts on which the procedure rests
 * @param days legal delay of the few texts that count in days, else 0
 * @param extension null when the delay may not be extended
 * @param local the commune's own rule, or null
 * @param forState the mayor acts for the State: letterhead and appeal are not the commune's
 * @param data null when nothing is said
 */
public record Legal(
        Silence silence,
        int months,
        int targetWorkingDays,
        String silenceReference,
        LocalizedText appeal,
        List<String> references,
        int days,
        Extension extension,
        Local local,
        boolean forState,
        Data data) {

    static final Legal UNSAID =
            new Legal(Silence.NONE, 0, 0, null, null, List.of(), 0, null, null, false, null);

    public Legal {
        silence = silence == null ? Silence.NONE : silence;
        references = references == null ? List.of() : List.copyOf(references);
    }

    /** How long until silence decides; zero when it never does. */
    public Period delay() {
        return Period.of(0, months, days);
    }

    /**
     * The delay may become longer, once, when the resident is told why.
     *
     * @param reference text that allows it
     */
    public record Extension(int months, String reference) {}

    /**
     * A commune's own rule of silence. When a definition is read, it takes the place of the general
     * one.
     *
     * @param reference of the deliberation
     */
    public record Local(Silence silence, int months, String reference) {}

    /**
     * What residents are told about their data (GDPR, article 13).
     *
     * @param special what is asked of the data that the law protects more
     */
    public record Data(
            LocalizedText purpose,
            Basis basis,
            LocalizedText recipients,
            List<SpecialData> special) {

        public Data {
            special = special == null ? List.of() : List.copyOf(special);
        }
    }

    public enum Basis {
        LEGAL_OBLIGATION,
        PUBLIC_TASK,
        CONSENT;

        /** {@code public-task}, as definitions say it. */
        public String code() {
            return general().code();
        }

        /** The same among all legal bases there are. */
        public LegalBasis general() {
            return LegalBasis.valueOf(name());
        }
    }

    public enum Silence {
        ACCEPTS,
        REJECTS,
        NONE
    }
}
