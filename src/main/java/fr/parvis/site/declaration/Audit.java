package fr.parvis.site.declaration;

import java.time.LocalDate;

/**
 * What an audit found.
 *
 * @param auditor the organisation that made it
 * @param conforming criteria that every page of the sample meets
 * @param failing criteria that at least one does not
 * @param failures what is not accessible, Markdown
 * @param burdens what is left so because it would be a disproportionate burden, with the reasons
 * @param exempt what the law exempts
 * @param sample pages that were checked
 * @param environments browsers and screen readers
 * @param scheme address of the plan of several years, or empty
 */
public record Audit(
        LocalDate auditedOn,
        String auditor,
        int conforming,
        int failing,
        String failures,
        String burdens,
        String exempt,
        String sample,
        String environments,
        String tools,
        String scheme) {

    /** Of RGAA 4.1.2. */
    static final int CRITERIA = 106;

    /** Décret 2019-768, article 6: a declaration holds three years. */
    static final int YEARS = 3;

    private static final int WHOLE = 100;
    private static final int HALF = 50;

    /** Percent of the criteria that apply, rounded down: nobody is conforming by rounding. */
    public int rate() {
        return WHOLE * conforming / (conforming + failing);
    }

    public int notApplicable() {
        return CRITERIA - conforming - failing;
    }

    /** Last day on which it holds. */
    public LocalDate until() {
        return auditedOn.plusYears(YEARS);
    }

    /** {@code full} at 100 %, {@code partial} from 50 %, else {@code none}. */
    String state(LocalDate today) {
        if (today.isAfter(until())) {
            return "none";
        }
        return failing == 0 ? "full" : rate() >= HALF ? "partial" : "none";
    }
}
