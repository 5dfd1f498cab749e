package fr.parvis.account.sessions;

import java.time.Instant;

/**
 * A place where an account is signed in, as shown to its owner.
 *
 * @param device for example {@code Firefox, Windows}
 */
public record SignedInDevice(long id, String device, Instant since, Instant lastSeen) {

    /** The browser and the system that a {@code User-Agent} header admits to; only names. */
    static String name(String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        String browser = first(text, "Edg:Edge", "Firefox", "Chrome", "Safari");
        String system =
                first(text, "Android", "iPhone", "iPad", "Windows", "Mac OS:macOS", "Linux");
        if (browser.isEmpty() || system.isEmpty()) {
            return browser + system;
        }
        return browser + ", " + system;
    }

    private static String first(String text, String... names) {
        for (String name : names) {
            int colon = name.indexOf(':');
            if (text.contains(colon < 0 ? name : name.substring(0, colon))) {
                return name.substring(colon + 1);
            }
        }
        return "";
    }
}
