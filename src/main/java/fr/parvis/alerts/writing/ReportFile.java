package fr.parvis.alerts.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.sending.Reports;
import fr.parvis.ui.Frame;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of an alert, for a spreadsheet. */
@Component
class ReportFile {

    private static final List<String> COLUMNS =
            List.of(
                    "message", "channel", "state", "told", "refused", "waiting", "carried",
                    "arrived", "failed", "unknown", "cost");

    private final AlertStore alerts;
    private final Reports reports;

    ReportFile(AlertStore alerts, Reports reports) {
        this.alerts = alerts;
        this.reports = reports;
    }

    String csv(Alert alert, Frame frame) {
        List<Wave> waves = alerts.waves(alert.id());
        var text = new StringWriter();
        text.write('\ufeff');
        var csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(COLUMNS.stream().map(it -> frame.t("alerts.report." + it)).toList());
        reports.of(waves).forEach(it -> csv.writeRecord(line(it, waves, frame)));
        return text.toString();
    }

    private static List<String> line(Reports.Line line, List<Wave> waves, Frame frame) {
        Wave wave = waves.stream().filter(it -> it.id() == line.wave()).findFirst().orElseThrow();
        return Stream.of(
                        frame.t("alerts.kind." + wave.kind().name().toLowerCase(Locale.ROOT)),
                        frame.t("alerts.channel." + line.sending().channel()),
                        frame.t(
                                "alerts.sending."
                                        + line.sending().state().name().toLowerCase(Locale.ROOT)),
                        line.sending().told(),
                        line.sending().refused(),
                        line.waiting(),
                        line.carried(),
                        line.arrived() < 0 ? "" : line.arrived(),
                        line.failed(),
                        line.unknown(),
                        Summary.euros(frame, line.millimes()))
                .map(Object::toString)
                .toList();
    }
}
