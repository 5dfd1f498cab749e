package fr.parvis.ui.frame;

import fr.parvis.ui.OwnCookie;
import java.time.Duration;

/** The cookies of every visitor: choices, not traces. */
public final class Cookies {

    private static final Duration A_YEAR = Duration.ofDays(365);

    public static final OwnCookie LANGUAGE = new OwnCookie("lang", A_YEAR);
    public static final OwnCookie SCHEME = new OwnCookie("scheme", A_YEAR);

    public static final OwnCookie TEXT = new OwnCookie("text", A_YEAR);
    public static final OwnCookie SPACING = new OwnCookie("spacing", A_YEAR);

    private Cookies() {}
}
