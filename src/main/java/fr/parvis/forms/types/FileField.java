package fr.parvis.forms.types;

import fr.parvis.files.FileRefused;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Forms.FileLink;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * One or several files. Each is stored on its own as soon as the page is posted, whatever button
 * was pressed; a refused one says why, and everything else is kept.
 */
@Component
class FileField implements FieldType {

    private static final Setting<Integer> MAX = Setting.whole("max");
    private static final Setting<Integer> MAX_MEGABYTES = Setting.whole("maxMegabytes");
    private static final Setting<List<String>> KINDS =
            Setting.someOf("kinds", FileKinds.names().toArray(String[]::new));

    private static final int USUAL_MAX = 5;
    private static final int USUAL_MEGABYTES = 10;

    private final Files files;

    private final FileDetails details;

    FileField(Files files, Clock clock) {
        this.files = files;
        this.details = new FileDetails(clock);
    }

    @Override
    public String code() {
        return "file";
    }

    @Override
    public Nature nature() {
        return Nature.LIST;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MAX, MAX_MEGABYTES, KINDS, FileDetails.VALIDITY, FileDetails.PER_FILE);
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        List<FileLink> kept = new ArrayList<>(files(question, before));
        String dropped = input.pressed("drop", question.path()).orElse("");
        kept.removeIf(file -> dropped.equals(String.valueOf(file.id())));
        if (input.pressed("drop", question.path())
                .or(() -> input.pressed("save", question.path()))
                .isPresent()) {
            input.focusOn(question.path());
        }
        for (MultipartFile sent : input.uploads(question.path())) {
            add(question, input, kept, sent);
        }
        return kept.isEmpty() && before == null
                ? null
                : kept.stream().map(file -> asAnswer(question, input, file, before)).toList();
    }

    private void add(Question question, Input input, List<FileLink> kept, MultipartFile sent) {
        int max = max(question);
        if (kept.size() >= max) {
            input.refuse(question.problem("forms.file.too-many", max, sent.getOriginalFilename()));
            return;
        }
        switch (store(question, sent)) {
            case Outcome.Done<StoredFile, FileRefused>(StoredFile file) ->
                    kept.add(new FileLink(file.id(), file.name(), file.size()));
            case Outcome.Refused<StoredFile, FileRefused>(FileRefused reason) ->
                    input.refuse(question.problem(reason.code(), reason.arguments().toArray()));
        }
    }

    private Outcome<StoredFile, FileRefused> store(Question question, MultipartFile sent) {
        try (InputStream content = sent.getInputStream()) {
            return files.store(sent.getOriginalFilename(), content, limits(question).orElseThrow());
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    @Override
    public Optional<Files.Limits> limits(Question question) {
        return Optional.of(
                new Files.Limits(
                        megabytes(question) * 1024L * 1024L,
                        FileKinds.mediaTypes(kinds(question))));
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        List<FileLink> kept = files(question, answer);
        if (question.field().required() && kept.isEmpty()) {
            return List.of(question.problem("forms.file.required", question.label()));
        }
        if (kept.size() > max(question)) {
            String surplus = kept.get(max(question)).name();
            return List.of(question.problem("forms.file.too-many", max(question), surplus));
        }
        return kept(answer)
                .flatMap(file -> details.check(question, id(file), file).stream())
                .toList();
    }

    /** A document is of its day, and belongs to one request. */
    @Override
    public Object takeUp(Question question, Object earlier) {
        return null;
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.list(
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "id",
                                Map.of("type", "integer"),
                                "name",
                                JsonSchema.text(),
                                "size",
                                Map.of("type", "integer"))));
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Join(question.say("forms.blank.join", question.label()));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return files(question, answer).stream().map(FileLink::name).toList();
    }

    @Override
    public List<Line> lines(Question question, Object answer) {
        return List.of(
                new Line(
                        question.path(),
                        question.label(),
                        kept(answer).flatMap(file -> FileDetails.words(question, file)).toList(),
                        files(question, answer)));
    }

    @Override
    public List<FileLink> files(Question question, Object answer) {
        return kept(answer).map(FileField::asLink).toList();
    }

    private static Stream<Map<?, ?>> kept(Object answer) {
        List<Map<?, ?>> kept = new ArrayList<>();
        if (answer instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> file && asLink(file) != null) {
                    kept.add(file);
                }
            }
        }
        return kept.stream();
    }

    private static String id(Map<?, ?> file) {
        return String.valueOf(file.get("id"));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        List<FileLink> kept = files(question, answer);
        List<String> kinds = kinds(question);
        String kindsInWords = question.say("forms.file.kinds." + FileKinds.key(kinds));
        return Map.of(
                "validity",
                question.setting(FileDetails.VALIDITY).orElse(false),
                "what",
                question.setting(FileDetails.PER_FILE)
                        .map(what -> what.in(question.language().locale()))
                        .orElse(""),
                "files",
                kept,
                "several",
                max(question) > 1,
                "full",
                kept.size() >= max(question),
                "accept",
                FileKinds.accept(kinds),
                "limit",
                question.say("forms.file.limit", kindsInWords, megabytes(question)));
    }

    private static int max(Question question) {
        return Math.min(question.setting(MAX).orElse(USUAL_MAX), Input.MAX_VALUES);
    }

    private static int megabytes(Question question) {
        return question.setting(MAX_MEGABYTES).orElse(USUAL_MEGABYTES);
    }

    private static List<String> kinds(Question question) {
        return question.setting(KINDS).orElse(List.of("pdf", "image"));
    }

    private static Map<String, Object> asAnswer(
            Question question, Input input, FileLink file, Object before) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", file.id());
        answer.put("name", file.name());
        answer.put("size", file.size());
        String id = String.valueOf(file.id());
        Map<?, ?> kept =
                kept(before).filter(one -> id(one).equals(id)).findFirst().orElse(Map.of());
        answer.putAll(FileDetails.read(question, input, id, kept));
        return Collections.unmodifiableMap(answer);
    }

    private static FileLink asLink(Object kept) {
        return kept instanceof Map<?, ?> file
                        && file.get("id") instanceof Number id
                        && file.get("name") instanceof String name
                        && file.get("size") instanceof Number size
                ? new FileLink(id.longValue(), name, size.longValue())
                : null;
    }
}
