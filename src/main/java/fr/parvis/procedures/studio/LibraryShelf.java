package fr.parvis.procedures.studio;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Library;
import fr.parvis.procedures.reading.ReadDefinition;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The library as a list to choose from; read once, when somebody first looks. */
@Component
public class LibraryShelf {

    /**
     * @param starter every commune starts with it
     */
    public record Shown(String code, LocalizedText title, LocalizedText summary, boolean starter) {}

    private final Library library;
    private final ReadDefinition reader;
    private volatile List<Shown> shown;

    LibraryShelf(Library library, ReadDefinition reader) {
        this.library = library;
        this.reader = reader;
    }

    List<Shown> shown() {
        if (shown == null) {
            var french = Collator.getInstance(Locale.FRENCH);
            shown =
                    library.all().stream()
                            .map(this::shown)
                            .sorted(Comparator.comparing(it -> it.title().fr(), french))
                            .toList();
        }
        return shown;
    }

    private Shown shown(Library.Item item) {
        var definition = reader.readPublished(item.text());
        return new Shown(item.code(), definition.title(), definition.summary(), item.starter());
    }
}
