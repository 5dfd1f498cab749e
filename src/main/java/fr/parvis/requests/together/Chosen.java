package fr.parvis.requests.together;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as somebody chose it on the list.
 *
 * @param version that the list showed: whoever decides on an older one is told what changed
 */
public record Chosen(String number, int version) {

    /** More than a page of the list holds. */
    static final int MOST = 100;

    private static final Pattern CODE = Pattern.compile("(\\d{4}-\\d{1,9})\\.(\\d{1,9})");

    /** As forms and addresses carry it. */
    public String code() {
        return number + "." + version;
    }

    static Optional<Chosen> of(String code) {
        Matcher found = CODE.matcher(code);
        return found.matches()
                ? Optional.of(new Chosen(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** What is forged or chosen twice is left out. */
    static List<Chosen> all(List<String> codes) {
        return codes.stream().flatMap(code -> of(code).stream()).distinct().limit(MOST).toList();
    }
}
