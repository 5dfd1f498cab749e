package fr.parvis.procedures;

import fr.parvis.forms.FormsFixture;
import fr.parvis.procedures.reading.ReadDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Texts of procedures for tests. */
public final class Texts {

    /** Departments every commune opens with. */
    public static final List<String> DEPARTMENTS =
            List.of("accueil", "etat-civil", "education", "urbanisme", "voirie", "vie-locale");

    public static final List<String> LIBRARY =
            List.of("acte-naissance", "inscription-scolaire", "odp-terrasse");

    private Texts() {}

    /** A short, sound procedure that is no part of the library. */
    public static String fourth() {
        return resource("fourth/pret-broyeur.yaml");
    }

    /** A procedure that goes through every kind of step. */
    public static String everyStep() {
        return resource("fourth/tout-un-circuit.yaml");
    }

    /** One that is done elsewhere. */
    public static String elsewhere() {
        return resource("fourth/ailleurs.yaml");
    }

    public static String library(String code) {
        return resource("procedures/" + code + ".yaml");
    }

    /** The door that reads, without a database. */
    public static ReadDefinition reader() {
        return new ReadDefinition(FormsFixture.reader());
    }

    public static ProcedureDefinition definition(String yaml) {
        return reader().read(yaml, DEPARTMENTS).orThrow();
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
