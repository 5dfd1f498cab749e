package fr.parvis.ui;

import java.time.Duration;

/**
 * A cookie the program sets, declared by the module that sets it; the page of cookies shows them
 * all, and a test refuses one that is not declared. Each is strictly necessary to what the visitor
 * asked for, so none needs a consent (loi 78-17, article 82).
 *
 * @param name as browsers see it; over https some have {@code __Host-} before it
 * @param words key of what it is for
 * @param age how long it is kept; null: until the browser is closed
 * @param readable by scripts, which none needs so far
 */
public record CookieUse(String name, String words, Duration age, boolean readable) {

    public CookieUse(String name, String words, Duration age) {
        this(name, words, age, false);
    }

    /** Until the browser is closed. */
    public static CookieUse ofTheSession(String name, String words) {
        return new CookieUse(name, words, null);
    }
}
