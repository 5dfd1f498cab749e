package fr.parvis.demo.town;

import fr.parvis.documents.Documents;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Answers from a short notation: {@code +3} is a day three days from now, {@code +3 18 h} that day
 * at that hour, {@code a place's id} a content, {@code a title} a file of that title, {@code 3 rue
 * du Port @48.5,-2.0} a place.
 */
@Component
@Profile("demo")
class ReadFacts {

    private final Documents documents;
    private final Files files;
    private final Clock clock;

    ReadFacts(Documents documents, Files files, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param known numbers of contents by their ids
     */
    Answers of(FormDefinition form, Map<String, Object> written, Map<String, Long> known) {
        Map<String, Object> facts = new LinkedHashMap<>();
        form.fields()
                .filter(field -> written.containsKey(field.id()))
                .forEach(
                        field ->
                                facts.put(
                                        field.id(), answer(field, written.get(field.id()), known)));
        return new Answers(facts);
    }

    private Object answer(FieldDefinition field, Object written, Map<String, Long> known) {
        return switch (field.type()) {
            case "date" -> day(written.toString());
            case "date-time" -> moment(written.toString());
            case "content" -> String.valueOf(known.get(written.toString()));
            case "file" -> List.of(file(written.toString()));
            case "point" -> point(written.toString());
            case "table" ->
                    ((List<?>) written).stream().map(row -> row(field, row, known)).toList();
            case "recurrence" -> recurrence((Map<?, ?>) written);
            case "choices" -> written;
            default -> written.toString();
        };
    }

    private Map<String, Object> row(FieldDefinition table, Object row, Map<String, Long> known) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<?> values = (List<?>) row;
        for (int i = 0; i < values.size(); i++) {
            FieldDefinition column = table.fields().get(i);
            cells.put(column.id(), answer(column, values.get(i), known));
        }
        return cells;
    }

    private Map<String, Object> recurrence(Map<?, ?> written) {
        Map<String, Object> rule = new LinkedHashMap<>();
        written.forEach(
                (part, value) ->
                        rule.put(
                                part.toString(),
                                part.equals("until") ? day(value.toString()) : value));
        return rule;
    }

    private Map<String, String> day(String written) {
        return Answers.written(LocalDate.now(clock).plusDays(Integer.parseInt(written.strip())));
    }

    private Map<String, Object> moment(String written) {
        String[] parts = written.split(" ", 2);
        return parts.length == 1
                ? Map.of("date", day(parts[0]))
                : Map.of("date", day(parts[0]), "time", parts[1]);
    }

    private static Map<String, Object> point(String written) {
        String[] parts = written.split("@", 2);
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("address", parts[0].strip());
        if (parts.length == 2) {
            point.put("latitude", parts[1].split(",")[0]);
            point.put("longitude", parts[1].split(",")[1]);
        }
        return point;
    }

    /** A page that says its title and that it is of the demonstration. */
    private Map<String, Object> file(String title) {
        String[] lines = title.split("\\|");
        StringBuilder html = new StringBuilder("<html><head></head><body>");
        html.append("<h1>").append(lines[0]).append("</h1>");
        for (int i = 1; i < lines.length; i++) {
            html.append("<p>").append(lines[i]).append("</p>");
        }
        byte[] pdf =
                documents.pdf(html.append("</body></html>").toString(), lines[0], Locale.FRENCH);
        StoredFile kept =
                files.keep(name(lines[0]), "application/pdf", pdf, "demo:" + name(lines[0]));
        return Map.of("id", kept.id(), "name", kept.name(), "size", kept.size());
    }

    private static String name(String title) {
        return title.replaceAll("[^\\p{L}\\p{N} -]", "").strip().replace(' ', '-') + ".pdf";
    }
}
