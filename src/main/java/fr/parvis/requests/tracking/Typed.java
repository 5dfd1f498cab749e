package fr.parvis.requests.tracking;

import java.util.List;

/**
 * What was typed in one of the page's forms that was refused, to be shown again.
 *
 * @param form which one: {@code message}, {@code answer}, {@code rating}, or empty
 * @param words as typed
 * @param errors sentences that say what to do
 * @param files received already
 */
public record Typed(String form, String words, List<String> errors, List<KeptFile> files) {

    Typed(String form, String words, List<String> errors) {
        this(form, words, errors, List.of());
    }

    static final Typed NOTHING = new Typed("", "", List.of());

    public boolean in(String which) {
        return form.equals(which);
    }

    public String words(String which) {
        return in(which) ? words : "";
    }

    public List<KeptFile> files(String which) {
        return in(which) ? files : List.of();
    }

    public List<String> errors(String which) {
        return in(which) ? errors : List.of();
    }
}
