package fr.parvis.account;

/**
 * Where a permission is asked for.
 *
 * @param department its id, or 0 for the commune as a whole
 * @param procedure its code, or empty for the department as a whole
 */
public record Place(long department, String procedure) {

    public static final Place COMMUNE = new Place(0, "");

    /** All of a department: a role limited to one procedure is not enough there. */
    public static Place of(long department) {
        return new Place(department, "");
    }

    public static Place of(long department, String procedure) {
        return new Place(department, procedure);
    }
}
