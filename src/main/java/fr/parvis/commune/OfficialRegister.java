package fr.parvis.commune;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;

/**
 * The 35,000 communes of France, as Etalab publishes them (see {@code commune/NOTICE}). Read line
 * by line when a commune opens and kept nowhere: a program that opens one commune a year need not
 * hold the country in memory.
 */
@Component
class OfficialRegister {

    private static final String RESOURCE = "/commune/official-communes.csv.gz";

    Optional<OfficialCommune> find(String insee) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(open())) {
            return lines.stream()
                    .filter(line -> line.getField("insee").equals(insee))
                    .findFirst()
                    .map(OfficialRegister::commune);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void each(Consumer<OfficialCommune> reader) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(open())) {
            lines.stream().map(OfficialRegister::commune).forEach(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open() throws IOException {
        return new GZIPInputStream(OfficialRegister.class.getResourceAsStream(RESOURCE), 1 << 16);
    }

    private static OfficialCommune commune(NamedCsvRecord line) {
        return new OfficialCommune(
                line.getField("insee"),
                line.getField("name"),
                orNull(line.getField("siren")),
                List.of(line.getField("postal_codes").split(" ")),
                line.getField("departement"),
                line.getField("departement_name"),
                Integer.parseInt(line.getField("population")),
                orNull(line.getField("epci")),
                orNull(line.getField("epci_name")));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
