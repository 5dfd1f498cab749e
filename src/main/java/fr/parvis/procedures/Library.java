package fr.parvis.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The procedures that come with the program, one file each, named by their code. Those under {@code
 * procedures/} every commune starts with; those under {@code procedures/optional/} wait for a
 * commune to take them, because they need a decision of its own (a tariff, a service not every
 * commune has).
 */
@Component
public class Library {

    private final List<Item> items;

    Library() throws IOException {
        var found = new ArrayList<>(items("classpath*:procedures/*.yaml", true));
        found.addAll(items("classpath*:procedures/optional/*.yaml", false));
        found.sort(Comparator.comparing(Item::code));
        items = List.copyOf(found);
    }

    public List<Item> all() {
        return items;
    }

    public Optional<Item> find(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** What every commune starts with. */
    List<Item> starters() {
        return items.stream().filter(Item::starter).toList();
    }

    private static List<Item> items(String pattern, boolean starter) throws IOException {
        var found = new ArrayList<Item>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            String code = file.getFilename().replaceFirst("\\.yaml$", "");
            found.add(new Item(code, starter, file));
        }
        return found;
    }

    /**
     * A file of the library; its text is read when it is asked for, so that memory holds only what
     * communes use.
     *
     * @param starter every commune starts with it
     */
    public record Item(String code, boolean starter, Resource file) {

        public String text() {
            try {
                return file.getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException jarDamaged) {
                throw new UncheckedIOException(jarDamaged);
            }
        }
    }
}
