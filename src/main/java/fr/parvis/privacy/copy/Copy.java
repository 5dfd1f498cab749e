package fr.parvis.privacy.copy;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.PersonalData.Enclosure;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All that was found about a person, with its words; public only for its template.
 *
 * @param name of the person
 */
public record Copy(
        Commune commune, String name, Locale language, Instant madeAt, List<Kind> kinds) {

    /**
     * @param name stable, for machines
     */
    public record Kind(String name, String title, List<Item> items) {}

    /**
     * @param title or null
     */
    public record Item(String title, List<Line> lines, List<CopiedFile> files) {}

    /**
     * @param name stable, for machines
     */
    public record Line(String name, String label, String value) {}

    /**
     * @param path in the archive
     */
    public record CopiedFile(String path, Enclosure file) {}

    Stream<CopiedFile> files() {
        return kinds.stream()
                .flatMap(kind -> kind.items().stream())
                .flatMap(item -> item.files().stream());
    }
}
