package fr.parvis.procedures.templates;

import fr.parvis.kernel.CommuneId;

/**
 * A procedure of the commune that follows a template.
 *
 * @param code its own
 * @param template the code of the template
 * @param edition that is published here; 0 when both began from the library
 * @param pending the edition that the draft in the studio holds, or null
 * @param declined the last edition that the commune did not want, 0 for none
 */
public record Adoption(
        String code,
        CommuneId publisher,
        String template,
        int edition,
        Integer pending,
        int declined) {

    /** The edition that our text began from. */
    public int base() {
        return pending == null ? edition : pending;
    }

    /** Whether an edition is news. */
    public boolean awaits(int newest) {
        return newest > Math.max(base(), declined);
    }
}
