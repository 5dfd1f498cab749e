package fr.parvis.account.factors;

import com.bastiaanjansen.otp.TOTPGenerator;
import fr.parvis.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** An agent's telephone, for tests: reads the key from the page and makes codes. */
public final class Applications {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([A-Z2-7]+)\"");
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]+)\"");
    private static final Pattern RECOVERY = Pattern.compile("<code>([0-9]-\\w{5}-\\w{5})</code>");

    private final String key;

    private Applications(String key) {
        this.key = key;
    }

    static String seal(Browser.Page page) {
        return find(SEAL, page);
    }

    static String key(Browser.Page page) {
        return find(KEY, page);
    }

    /**
     * Adds an application on the page shown.
     *
     * @param more names and values of other fields
     * @return the page with the recovery codes
     */
    public static Browser.Page enrol(
            Browser browser, Browser.Page page, String action, String... more) {
        var fields = new java.util.ArrayList<>(List.of("key", key(page), "seal", seal(page)));
        fields.addAll(List.of("code", new Applications(key(page)).code(0)));
        fields.addAll(List.of(more));
        return browser.post(action, fields.toArray(String[]::new));
    }

    static Applications reading(Browser.Page page) {
        return new Applications(key(page));
    }

    /**
     * @param ahead half minutes: a code is good once, and a test does not wait for the next one
     */
    String code(int ahead) {
        return new TOTPGenerator.Builder(key.getBytes(StandardCharsets.US_ASCII))
                .build()
                .at(Instant.now().plusSeconds(30L * ahead));
    }

    static List<String> recoveryCodes(Browser.Page page) {
        return RECOVERY.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private static String find(Pattern pattern, Browser.Page page) {
        var found = pattern.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("the page shows no key:\n" + page.status() + page.body());
        }
        return found.group(1);
    }
}
