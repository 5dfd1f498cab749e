package fr.parvis.site.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.parvis.ui.Frame;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What became of an old site, as a page and as a table for spreadsheets. */
@Component
public class ImportReport {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int AT_ONCE = 1_000;
    private static final int MISSING = 100;

    private final Items items;
    private final OldImages images;

    ImportReport(Items items, OldImages images) {
        this.items = items;
        this.images = images;
    }

    /**
     * @param shown some items, in the order of the old site
     * @param next number after which the next ones come; 0 for none
     * @param missing images that could not be had, the first ones
     */
    public record Report(
            Map<Item.State, Integer> counts,
            List<Items.Reason> reasons,
            String state,
            List<Item> shown,
            int next,
            int images,
            List<OldImages.OldImage> missing) {

        public int many(Item.State state) {
            return counts.getOrDefault(state, 0);
        }

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Report of(SiteImport importing, String state, int after, int most) {
        Item.State wanted =
                Arrays.stream(Item.State.values())
                        .filter(one -> one.name().equalsIgnoreCase(state))
                        .findFirst()
                        .orElse(null);
        List<Item> found = items.list(importing.id(), wanted, after, most + 1);
        List<Item> shown = found.subList(0, Math.min(most, found.size()));
        return new Report(
                items.counts(importing.id()),
                items.reasons(importing.id()),
                wanted == null ? "" : wanted.name(),
                shown,
                found.size() > most ? shown.getLast().number() : 0,
                images.count(importing.id()),
                images.missing(importing.id(), MISSING));
    }

    byte[] csv(SiteImport importing, Frame frame) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    frame.t("site.imports.column.number"),
                    frame.t("site.imports.column.kind"),
                    frame.t("site.imports.column.title"),
                    frame.t("site.imports.column.old"),
                    frame.t("site.imports.column.state"),
                    frame.t("site.imports.column.reason"),
                    frame.t("site.imports.column.new"),
                    frame.t("site.imports.column.missing"));
            List<Item> some = items.list(importing.id(), null, 0, AT_ONCE);
            while (!some.isEmpty()) {
                some.forEach(one -> write(csv, one, frame));
                some = items.list(importing.id(), null, some.getLast().number(), AT_ONCE);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, Item item, Frame frame) {
        csv.writeRecord(
                Integer.toString(item.number()),
                frame.t("site.imports.kind." + item.kind()),
                harmless(item.title()),
                harmless(item.oldPath()),
                frame.t("site.imports.state." + item.state()),
                item.reason().isEmpty() ? "" : frame.t("site.imports.reason." + item.reason()),
                item.newPath(),
                Integer.toString(item.missing()));
    }

    /** A spreadsheet would compute what begins so. */
    private static String harmless(String typed) {
        return typed.matches("(?s)[=+@\\t\\r-].*") ? "'" + typed : typed;
    }
}
