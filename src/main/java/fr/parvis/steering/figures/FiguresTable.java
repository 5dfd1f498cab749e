package fr.parvis.steering.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.parvis.steering.Indicators.Month;
import fr.parvis.ui.Frame;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.YearMonth;

/**
 * The table of months as a file that French spreadsheets open at once: semicolons, and the mark by
 * which they know UTF-8.
 */
final class FiguresTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private FiguresTable() {}

    static String csv(FiguresPage page, Frame frame) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    frame.t("steering.column.kind"),
                    frame.t("steering.column.month"),
                    frame.t("steering.received"),
                    frame.t("steering.decided"));
            for (Section section : page.sections()) {
                for (Month month : section.months()) {
                    csv.writeRecord(
                            frame.t(section.key()),
                            YearMonth.from(month.first()).toString(),
                            Integer.toString(month.received()),
                            Integer.toString(month.decided()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
