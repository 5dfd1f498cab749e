package fr.parvis.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The addresses of one page in the languages it can be read in. The bare address is French for who
 * says nothing, and the reader's own choice otherwise; {@code ?lang=en} is English for everybody.
 */
public final class PageLanguages {

    /** Of pages whose words all come from the program. */
    public static final List<String> ALL = List.of("fr", "en");

    private static final String PARAMETER = "lang=";

    private PageLanguages() {}

    /** Where a page is read in a language, whoever asks. */
    public static String address(String path, String language) {
        return language.equals("fr") ? path : path + "?" + PARAMETER + language;
    }

    /**
     * The one address of a page among those that show the same: the bare one, whatever the reader
     * chose, unless the address itself names a language it can be read in.
     */
    public static String canonical(Frame frame, List<String> languages) {
        String address = frame.address();
        int mark = address.indexOf('?');
        String asked = asked(mark < 0 ? null : address.substring(mark + 1));
        return languages.contains(asked) ? address(frame.path(), asked) : frame.path();
    }

    /** The language that a query names; empty where it names none. */
    public static String asked(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(each -> each.startsWith(PARAMETER))
                        .map(each -> each.substring(PARAMETER.length()))
                        .findFirst()
                        .orElse("");
    }

    /** The same address without a language, for who has just chosen another. */
    public static String without(String address) {
        int mark = address.indexOf('?');
        if (mark < 0) {
            return address;
        }
        String rest =
                Arrays.stream(address.substring(mark + 1).split("&"))
                        .filter(each -> !each.startsWith(PARAMETER))
                        .collect(Collectors.joining("&"));
        return address.substring(0, mark) + (rest.isEmpty() ? "" : "?" + rest);
    }
}
