package fr.parvis.attacks;

import java.util.List;
import org.jsoup.Jsoup;

/** Texts that do harm where a program mistakes them for orders, and the traces of that harm. */
final class Attack {

    /** Found in a page only when a browser would make an element of the words. */
    static final String MARK = "data-attack";

    static final String MARKUP = "\"'><img " + MARK + " src=x onerror=alert(1)><b>";

    /** Too long to be the number of anything in a page, and no more than an integer holds. */
    private static final String COMPUTED = "2053732969";

    /** What somebody may type into an address. */
    static final List<String> IN_ADDRESSES =
            List.of(
                    MARKUP,
                    "' or '1'='1",
                    "1); drop table request; --",
                    "${P}#{P}{{P}}<%=P%>@{P}*{P}".replace("P", "31337*65537"),
                    "\r\nX-Attack: 1",
                    "\u0000",
                    "../../../../../../etc/passwd",
                    "-1",
                    "99999999999999999999",
                    "2026-02-31",
                    "x".repeat(3_000));

    private Attack() {}

    /** Whether a page shows that the words were obeyed. */
    static boolean succeeded(String page) {
        return page.contains(COMPUTED)
                || page.contains("root:x:0")
                || page.contains(MARK) && !Jsoup.parse(page).select("[" + MARK + "]").isEmpty();
    }
}
