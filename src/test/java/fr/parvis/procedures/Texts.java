package fr.parvis.procedures;

import fr.parvis.forms.FormsFixture;
import fr.parvis.procedures.reading.ReadDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** Texts of procedures for tests. */
public final class Texts {

    /** Departments every commune opens with. */
    public static final List<String> DEPARTMENTS =
            List.of("accueil", "etat-civil", "education", "urbanisme", "voirie", "vie-locale");

    private static final Map<String, Library.Item> ITEMS = items();

    /** Codes of everything in the library. */
    public static final List<String> LIBRARY = List.copyOf(ITEMS.keySet());

    /** Codes of what every commune starts with. */
    public static final List<String> STARTERS =
            ITEMS.values().stream().filter(Library.Item::starter).map(Library.Item::code).toList();

    private Texts() {}

    /** A short, sound procedure that is no part of the library. */
    public static String fourth() {
        return resource("fourth/pret-broyeur.yaml");
    }

    /** A procedure that goes through every kind of step. */
    public static String everyStep() {
        return resource("fourth/tout-un-circuit.yaml");
    }

    /** One field of every type; its code is {@code tous-les-champs}. */
    public static String everyField() {
        return resource("fourth/tous-les-champs.yaml");
    }

    /** One that is done elsewhere. */
    public static String elsewhere() {
        return resource("fourth/ailleurs.yaml");
    }

    public static String library(String code) {
        return ITEMS.get(code).text();
    }

    /** The door that reads, without a database. */
    public static ReadDefinition reader() {
        return new ReadDefinition(FormsFixture.reader());
    }

    public static ProcedureDefinition definition(String yaml) {
        return reader().read(yaml, DEPARTMENTS).orThrow();
    }

    private static Map<String, Library.Item> items() {
        try {
            var items = new TreeMap<String, Library.Item>();
            new Library().all().forEach(item -> items.put(item.code(), item));
            return items;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
