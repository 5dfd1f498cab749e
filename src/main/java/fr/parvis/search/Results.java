package fr.parvis.search;

import java.time.LocalDate;
import java.util.List;

/**
 * One page of what was found.
 *
 * @param corrected what was looked for instead, as nothing was found as typed; or null
 * @param loose nothing has all the words; these have some
 * @param total of all pages, within the facets chosen
 * @param more there are more than the total says: so many that they were not all looked at
 * @param pages how many pages can be asked for
 */
public record Results(
        List<Hit> hits,
        String corrected,
        boolean loose,
        Facets facets,
        int total,
        boolean more,
        int pages) {

    public static final Results NONE =
            new Results(List.of(), null, false, Facets.NONE, 0, false, 0);

    /**
     * What the results can be limited by; each facet counts what the choices of the others leave.
     *
     * @param atLeast only the best were counted
     */
    public record Facets(
            List<Facet> kinds, List<Facet> rubrics, List<Facet> periods, boolean atLeast) {
        static final Facets NONE = new Facets(List.of(), List.of(), List.of(), false);
    }

    public record Facet(String value, int count) {}

    /**
     * @param lang in which it is written
     * @param rubric or null
     * @param date or null
     */
    public record Hit(
            String kind,
            long id,
            String lang,
            String path,
            String rubric,
            LocalDate date,
            Passage title,
            Passage snippet) {}

    /** Text in pieces, those that were looked for marked. */
    public record Passage(List<Piece> pieces) {

        public record Piece(String text, boolean marked) {}

        @Override
        public String toString() {
            var text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }
}
