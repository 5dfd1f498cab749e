package fr.parvis.records.slips;

import fr.parvis.kernel.Refusal;
import java.util.List;

/**
 * A slip and one page of its lines; public only for its template.
 *
 * @param key of the words of its rule
 * @param next id of the last line, where more follow; or null
 * @param verdict of a verification that was asked for, or null
 */
public record SlipPage(
        Slip slip,
        String key,
        List<Line> lines,
        Long next,
        Typed typed,
        VerifySlip.Verdict verdict) {

    static final int PAGE = 100;

    /**
     * What was posted, kept when it is refused.
     *
     * @param form {@code retirer} or {@code approuver}
     */
    public record Typed(
            String form,
            List<Long> things,
            String reason,
            String visa,
            String visaOn,
            Refusal refusal) {

        static final Typed NOTHING = new Typed("", List.of(), "", "", "", null);

        public boolean refused() {
            return refusal != null;
        }

        /** Where the link of the error summary leads. */
        public String field() {
            return switch (refusal) {
                case SlipRefused.VisaMissing _ -> "visa";
                case SlipRefused.VisaDateMissing _ -> "visa-date";
                case SlipRefused.ReasonMissing _ -> "motif";
                case SlipRefused.NothingChosen _ -> "lignes";
                case null, default -> "contenu";
            };
        }

        public boolean at(String field) {
            return refused() && field.equals(field());
        }
    }

    static SlipPage of(
            Slip slip, String key, List<Line> found, Typed typed, VerifySlip.Verdict verdict) {
        boolean more = found.size() > PAGE;
        List<Line> lines = more ? found.subList(0, PAGE) : found;
        return new SlipPage(
                slip, key, lines, more ? lines.getLast().thing() : null, typed, verdict);
    }

    public String address() {
        return "/bureau/conservation/" + slip.id();
    }
}
