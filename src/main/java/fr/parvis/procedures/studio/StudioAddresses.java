package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of the studio are. */
public final class StudioAddresses {

    public static final String ROOT = "/bureau/demarches";
    static final String NEW = ROOT + "/nouvelle";
    public static final String ONE = ROOT + "/{code}";
    public static final String EDITOR = ONE + "/atelier";

    private StudioAddresses() {}

    public static String procedure(String code) {
        return ROOT + "/" + code;
    }

    public static String of(String code) {
        return procedure(code) + "/atelier";
    }

    public static String of(String code, Place place) {
        return place.root()
                ? of(code)
                : of(code) + "?lieu=" + URLEncoder.encode(place.toString(), StandardCharsets.UTF_8);
    }
}
