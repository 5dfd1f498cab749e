package fr.parvis.api.calls;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a request as an ETag, for example {@code "v3"}. */
public final class Version {

    private static final Pattern TAG = Pattern.compile("\"v(\\d{1,9})\"");

    private Version() {}

    static String tag(int version) {
        return "\"v" + version + "\"";
    }

    /**
     * @param ifMatch the header, or null
     * @throws Refused when it is missing (428) or names no version (412)
     */
    public static int of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(ProblemType.VERSION_MISSING);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Refused(ProblemType.OVERTAKEN);
        }
        return Integer.parseInt(tag.group(1));
    }
}
