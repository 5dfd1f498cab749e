package fr.parvis.forms;

import fr.parvis.commune.TownDirectory;
import fr.parvis.commune.TownNames;
import fr.parvis.files.FileRefused;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.forms.added.LicencePlate;
import fr.parvis.forms.connect.AddressDirectory;
import fr.parvis.forms.connect.CompanyDirectory;
import fr.parvis.forms.connect.FamilyQuotients;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The forms module alone, as the program wires it, on 22 November 2026 or {@link #at another day};
 * no database. Files are not kept: those that begin with "virus" are refused.
 */
public final class FormsFixture {

    private static final ThreadLocal<LocalDate> TODAY =
            ThreadLocal.withInitial(() -> LocalDate.of(2026, 11, 22));

    private static final AnnotationConfigApplicationContext CONTEXT = context();

    private FormsFixture() {}

    /** What a call answers when it is this day. */
    public static <T> T at(LocalDate day, Supplier<T> call) {
        TODAY.set(day);
        try {
            return call.get();
        } finally {
            TODAY.remove();
        }
    }

    public static Forms forms() {
        return CONTEXT.getBean(Forms.class);
    }

    public static DefinitionReader reader() {
        return CONTEXT.getBean(DefinitionReader.class);
    }

    public static FieldTypes types() {
        return CONTEXT.getBean(FieldTypes.class);
    }

    public static Languages languages() {
        return CONTEXT.getBean(Languages.class);
    }

    /** Reads the YAML of a form; mistakes fail the test. */
    public static FormDefinition form(String yaml) {
        ReadForm read = read(yaml);
        if (!read.sound()) {
            throw new AssertionError("mistakes in the definition: " + read.mistakes());
        }
        return read.form();
    }

    /** A form of one page called {@code page}, from the YAML list of its fields. */
    public static FormDefinition page(String fields) {
        return form("pages:\n  - id: page\n    title: Page\n    fields:\n" + fields.indent(6));
    }

    public static ReadForm read(String yaml) {
        return reader().read(tree(yaml));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> tree(String yaml) {
        return new YAMLMapper().readValue(yaml, Map.class);
    }

    /** What a browser posts: names and values by turns. */
    public static Posted posted(String... namesAndValues) {
        var values = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Posted(values, new LinkedMultiValueMap<>());
    }

    public static Posted with(Posted posted, String name, MultipartFile... files) {
        var uploads = new LinkedMultiValueMap<String, MultipartFile>(posted.uploads());
        uploads.addAll(name, Arrays.asList(files));
        return new Posted(posted.values(), uploads);
    }

    /** The answers after posting to the first page of a form. */
    public static Answers bound(FormDefinition form, Answers before, String... namesAndValues) {
        return forms().bind(form.pages().getFirst(), posted(namesAndValues), before, Locale.FRENCH)
                .answers();
    }

    /** The sentences about the first page, each after the path it is about. */
    public static List<String> problems(FormDefinition form, Answers answers, Locale locale) {
        return forms().check(form.pages().getFirst(), answers, locale).stream()
                .map(problem -> problem.path() + ": " + problem.message().replace('\u00a0', ' '))
                .toList();
    }

    /** The sentences after posting one field called {@code x} to a page that only has it. */
    public static List<String> problems(String field, String... namesAndValues) {
        FormDefinition form = page(field);
        return problems(form, bound(form, Answers.NONE, namesAndValues), Locale.FRENCH);
    }

    /** The lines a summary shows, the label before each. */
    public static List<String> summary(FormDefinition form, Answers answers, Locale locale) {
        return forms().summary(form, answers, locale).stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.label() + ": " + String.join(" | ", line.values()))
                .map(line -> line.replaceAll("[\u00a0\u202f]", " "))
                .toList();
    }

    private static AnnotationConfigApplicationContext context() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, Morning::new);
        context.registerBean(Files.class, SievingFiles::new);
        context.registerBean(TownNames.class, ThreeTowns::new);
        context.registerBean(TownDirectory.class, FewTowns::new);
        context.registerBean(
                CompanyDirectory.class,
                () -> siret -> Optional.of("LA POSTE").filter(_ -> siret.startsWith("356")));
        context.registerBean(
                AddressDirectory.class,
                () ->
                        typed ->
                                typed.contains("moulin")
                                        ? List.of(
                                                new AddressDirectory.Found(
                                                        "12 Rue du Moulin",
                                                        "51000",
                                                        "Châlons",
                                                        "51108"))
                                        : List.of());
        context.registerBean(FamilyQuotients.class, () -> person -> Optional.of(612));
        context.registerBean(
                Household.class,
                () ->
                        () ->
                                List.of(
                                        new Household.Member(
                                                "Lina", "Aubrée", LocalDate.of(2021, 5, 9)),
                                        new Household.Member(
                                                "Tom", "Aubrée", LocalDate.of(2019, 3, 3))));
        context.registerBean(
                OwnRequests.class,
                () ->
                        (codes, locale) ->
                                codes.contains("a")
                                        ? List.of(
                                                new OwnRequests.Reference(
                                                        "2026-000007", "Terrasse, 3 mars 2026"))
                                        : List.of());
        context.register(LicencePlate.class);
        context.scan("fr.parvis.ui.words", "fr.parvis.forms");
        context.refresh();
        return context;
    }

    /** Ten o'clock of today, whichever that is. */
    private static final class Morning extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return TODAY.get().atTime(10, 0).atZone(getZone()).toInstant();
        }
    }

    /** Two of one name, and a large one. */
    private static final class FewTowns implements TownDirectory {

        private static final List<Town> TOWNS =
                List.of(
                        new Town("93066", "Saint-Denis", "93", "Seine-Saint-Denis"),
                        new Town("97411", "Saint-Denis", "974", "La Réunion"),
                        new Town("69123", "Lyon", "69", "Rhône"));

        @Override
        public List<Town> find(String typed, int most) {
            return TOWNS.stream().filter(town -> town.name().equalsIgnoreCase(typed)).toList();
        }

        @Override
        public Optional<Town> get(String insee) {
            return TOWNS.stream().filter(town -> town.insee().equals(insee)).findFirst();
        }
    }

    private static final class ThreeTowns implements TownNames {

        private static final List<String> NAMES = List.of("Brest", "Concarneau", "Locronan");

        @Override
        public boolean has(String name) {
            return NAMES.contains(name);
        }

        @Override
        public Optional<String> near(String name) {
            return NAMES.stream().filter(town -> town.charAt(0) == name.charAt(0)).findFirst();
        }
    }

    /** Gives every file a number, and keeps nothing. */
    private static final class SievingFiles implements Files {

        private long last = 100;

        @Override
        public List<StoredFile> of(String owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<StoredFile, FileRefused> store(
                String name, InputStream content, Limits limits) {
            byte[] bytes = bytes(content);
            if (bytes.length > limits.maxBytes()) {
                return Outcome.refused(
                        new FileRefused.TooBig(name, bytes.length, limits.maxBytes()));
            }
            if (name.startsWith("virus")) {
                return Outcome.refused(new FileRefused.Infected(name));
            }
            return Outcome.done(
                    new StoredFile(
                            ++last,
                            name,
                            "application/pdf",
                            bytes.length,
                            "0",
                            StoredFile.Scan.CLEAN,
                            Instant.EPOCH));
        }

        private static byte[] bytes(InputStream content) {
            try {
                return content.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public StoredFile adopt(StoredFile known, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StoredFile keep(String name, String mediaType, byte[] content, String owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StoredFile keep(String name, String mediaType, Content content, String owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void release(String owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StoredFile get(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StoredFile> get(Collection<Long> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void claim(Collection<Long> ids, String owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void erase(Collection<Long> ids) {
            throw new UnsupportedOperationException();
        }
    }
}
