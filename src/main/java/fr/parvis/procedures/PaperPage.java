package fr.parvis.procedures;

/**
 * A page of a blank form that was printed.
 *
 * @param revision number of the revision
 * @param page from 1
 * @param pages of the whole form
 */
public record PaperPage(String procedure, int revision, int page, int pages) {

    /** Whether it goes on where another page of the same form ended. */
    public boolean follows(PaperPage before) {
        return procedure.equals(before.procedure)
                && revision == before.revision
                && page > before.page;
    }
}
