package fr.parvis.requests.retention;

/**
 * The procedure in which people use their rights over their data. What they restrict does not stop
 * it: their request is still answered.
 */
public final class RightsProcedure {

    public static final String CODE = "droits-donnees-personnelles";

    private RightsProcedure() {}
}
