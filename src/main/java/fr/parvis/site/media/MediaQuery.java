package fr.parvis.site.media;

import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was asked of the library, as the address says it; public only for its template.
 *
 * @param chercher words
 * @param sorte {@code image}, {@code document}, {@code a-decrire}, {@code a-choisir}, or empty
 * @param apres id of the last one of the page before
 */
public record MediaQuery(String chercher, String sorte, String apres) {

    /** Only images that may be shown. */
    static final String TO_CHOOSE = "a-choisir";

    public MediaQuery {
        chercher = orEmpty(chercher);
        sorte = orEmpty(sorte);
        apres = orEmpty(apres);
    }

    String wanted() {
        return Wanted.plain(chercher);
    }

    String kind() {
        return switch (sorte) {
            case "image", "document" -> sorte.toUpperCase(Locale.ROOT);
            case TO_CHOOSE -> MediaKind.IMAGE.name();
            default -> "";
        };
    }

    boolean undescribed() {
        return sorte.equals("a-decrire");
    }

    boolean described() {
        return sorte.equals(TO_CHOOSE);
    }

    long before() {
        return apres.matches("\\d{1,18}") ? Long.parseLong(apres) : Long.MAX_VALUE;
    }

    /** Whether something was asked, so that an empty list says so. */
    public boolean narrow() {
        return !chercher.isEmpty() || !sorte.isEmpty();
    }

    /** Address of what comes after. */
    public String after(long last) {
        return UriComponentsBuilder.fromPath(LibraryController.PATH)
                .queryParam("chercher", chercher)
                .queryParam("sorte", sorte)
                .queryParam("apres", last)
                .encode()
                .toUriString();
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
