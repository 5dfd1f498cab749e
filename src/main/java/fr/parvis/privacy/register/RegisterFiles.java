package fr.parvis.privacy.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.parvis.commune.Communes;
import fr.parvis.documents.Documents;
import fr.parvis.privacy.Activity;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Templates;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register as files: a table for spreadsheets, a document, a structure for machines. All in the
 * order of headings that the CNIL proposes to small bodies.
 */
@Component
class RegisterFiles {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Communes communes;
    private final Templates templates;
    private final Documents documents;
    private final JsonMapper json;
    private final Clock clock;

    RegisterFiles(
            Communes communes,
            Templates templates,
            Documents documents,
            JsonMapper json,
            Clock clock) {
        this.communes = communes;
        this.templates = templates;
        this.documents = documents;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.clock = clock;
    }

    String name(String ending) {
        return "registre-rgpd-%s.%s".formatted(LocalDate.now(clock), ending);
    }

    byte[] csv(List<Activity> activities, Frame frame) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(RegisterLine.labels(frame.words()));
            for (Activity activity : activities) {
                csv.writeRecord(RegisterLine.values(activity, frame.words(), frame.locale()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] json(List<Activity> activities) {
        var commune = communes.current();
        return json.writeValueAsBytes(
                Map.of(
                        "format",
                        "parvis-register/1",
                        "madeAt",
                        clock.instant().toString(),
                        "controller",
                        Map.of("name", commune.name(), "insee", commune.insee()),
                        "dataProtection",
                        commune.dataProtection(),
                        "activities",
                        activities));
    }

    byte[] pdf(List<Activity> activities, Frame frame) {
        String html =
                templates.text(
                        "privacy/paper/register",
                        Map.of(
                                "frame",
                                frame,
                                "activities",
                                activities,
                                "today",
                                LocalDate.now(clock)));
        return documents.pdf(html, frame.t("privacy.register.title"), frame.locale());
    }
}
