package fr.parvis.requests.handling;

import fr.parvis.files.StoredFile;
import java.util.List;

/**
 * The papers that came with a request, and the one to look at.
 *
 * @param shown null when there is none
 */
public record Pieces(List<StoredFile> all, StoredFile shown) {

    private static final List<String> VIEWABLE =
            List.of("application/pdf", "image/jpeg", "image/png", "image/webp");

    /**
     * @param wanted id of a file, or null for the first
     */
    static Pieces of(List<StoredFile> all, Long wanted) {
        return new Pieces(
                all,
                all.stream()
                        .filter(file -> wanted != null && file.id() == wanted)
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .orElse(null));
    }

    /** Place of the one shown, from 1. */
    public int place() {
        return all.indexOf(shown) + 1;
    }

    /** Whether browsers show it by themselves. */
    public boolean viewable() {
        return VIEWABLE.contains(shown.mediaType());
    }
}
