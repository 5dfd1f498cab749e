package fr.parvis.assistant.replies;

import fr.parvis.forms.Answers;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the demonstration publishes, in memory; or nothing. */
final class DemonstrationSite implements Contents {

    private static final List<String> FILES =
            List.of("places", "people", "council", "life", "news", "work");
    private static final Pattern DAY = Pattern.compile("[+-]\\d{1,4}");
    private static final Pattern MOMENT = Pattern.compile("([+-]\\d{1,4}) (\\d.*)");

    private final List<Content> all = new ArrayList<>();
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final LocalDateTime now;

    private DemonstrationSite(LocalDateTime now) {
        this.now = now;
    }

    static Contents nothing() {
        return new DemonstrationSite(LocalDateTime.MIN);
    }

    static Contents laid(LocalDateTime now) {
        DemonstrationSite site = new DemonstrationSite(now);
        FILES.forEach(site::lay);
        return site;
    }

    private void lay(String file) {
        for (Map<String, Object> written : read(file)) {
            String slug = written.get("id").toString();
            ids.put(slug, ids.size() + 1L);
            all.add(content(written, slug));
        }
    }

    private Content content(Map<String, Object> written, String slug) {
        List<?> fr = (List<?>) written.get("fr");
        List<?> en = (List<?>) written.getOrDefault("en", List.of());
        Map<String, Object> facts = new LinkedHashMap<>();
        ((Map<?, ?>) written.getOrDefault("facts", Map.of()))
                .forEach((field, value) -> facts.put(field.toString(), fact(value)));
        facts.computeIfPresent("start", (_, day) -> moment(day));
        facts.computeIfPresent("end", (_, day) -> moment(day));
        Instant laid = now.atZone(Format.ZONE).toInstant();
        String kind = written.get("kind").toString();
        return new Content(
                ids.get(slug),
                kind,
                slug,
                text(fr, en, 0),
                text(fr, en, 1),
                text(fr, en, 2),
                null,
                new Answers(facts),
                null,
                0,
                laid,
                laid,
                null,
                "/" + kind + "/" + slug);
    }

    private Object fact(Object value) {
        return switch (value) {
            case Map<?, ?> parts -> {
                Map<String, Object> read = new LinkedHashMap<>();
                parts.forEach((part, it) -> read.put(part.toString(), fact(it)));
                yield read;
            }
            case List<?> rows when !rows.isEmpty() && rows.getFirst() instanceof List<?> ->
                    rows.stream().map(row -> closure((List<?>) row)).toList();
            case List<?> list -> list;
            case String text when ids.containsKey(text) -> String.valueOf(ids.get(text));
            case String text when DAY.matcher(text).matches() -> day(text);
            case String text when MOMENT.matcher(text).matches() -> {
                String[] parts = text.split(" ", 2);
                yield Map.of("date", day(parts[0]), "time", parts[1]);
            }
            default -> value.toString();
        };
    }

    /** A day without an hour. */
    private static Object moment(Object written) {
        return written instanceof Map<?, ?> parts && !parts.containsKey("date")
                ? Map.of("date", written)
                : written;
    }

    private Map<String, Object> closure(List<?> row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<String> columns = List.of("from", "to", "reason");
        for (int at = 0; at < Math.min(columns.size(), row.size()); at++) {
            cells.put(columns.get(at), fact(row.get(at)));
        }
        return cells;
    }

    private Map<String, String> day(String written) {
        LocalDate day = now.toLocalDate().plusDays(Integer.parseInt(written));
        return Answers.written(day);
    }

    private static LocalizedText text(List<?> fr, List<?> en, int part) {
        return new LocalizedText(
                fr.size() > part ? fr.get(part).toString() : "",
                en.size() > part ? en.get(part).toString() : null);
    }

    private static List<Map<String, Object>> read(String file) {
        try {
            String text =
                    new ClassPathResource("demo/site/" + file + ".yaml")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .replace("{commune}", "Plouër-sur-Rance");
            return YAMLMapper.builder().build().readValue(text, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public Optional<Content> published(String kind, String slug) {
        return all.stream()
                .filter(it -> it.kind().equals(kind) && it.slug().equals(slug))
                .findFirst();
    }

    @Override
    public List<Content> published(ContentQuery query) {
        return all.stream()
                .filter(it -> query.kinds().contains(it.kind()))
                .limit(query.limit())
                .toList();
    }

    @Override
    public Optional<Content> published(long id) {
        return all.stream().filter(it -> it.id() == id).findFirst();
    }

    @Override
    public List<Content> published(Collection<Long> wanted) {
        return all.stream().filter(it -> wanted.contains(it.id())).toList();
    }

    @Override
    public Optional<String> moved(String kind, String slug) {
        return Optional.empty();
    }
}
