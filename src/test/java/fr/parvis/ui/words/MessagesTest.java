package fr.parvis.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words of all modules: complete in both languages, typeset as French is, all there. */
@Tag("rules")
class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("\\.t\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** The sign must cling to its word; addresses and times such as 8:30 have no space anyway. */
    private static final Pattern LOOSE_SIGN =
            Pattern.compile("[ ][:;!?»]|«[ ]|[^\\s\u00a0\u202f?!(][?!]");

    private final Bundles bundles = Bundles.load();

    @Test
    void everyMessageIsInBothLanguages() {
        assertThat(new TreeSet<>(bundles.english().keySet()))
                .isEqualTo(new TreeSet<>(bundles.french().keySet()));
    }

    @Test
    void aBundleAndItsTranslationHaveTheSameKeys() throws IOException {
        for (Path french : bundleFiles()) {
            Path english = Path.of(french.toString().replace(".properties", "_en.properties"));
            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(french));
        }
    }

    @Test
    void noKeyIsInTwoBundles() throws IOException {
        List<String> all = bundleFiles().stream().flatMap(file -> keys(file).stream()).toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        bundles.french()
                .forEach(
                        (key, french) ->
                                assertThat(placeholders(bundles.english().getOrDefault(key, "")))
                                        .as(key)
                                        .isEqualTo(placeholders(french)));
    }

    @Test
    void everyPatternCanBeRead() {
        Stream.of(bundles.french(), bundles.english())
                .flatMap(all -> all.values().stream())
                .filter(message -> PLACEHOLDER.matcher(message).find())
                .forEach(
                        message ->
                                assertThat(new MessageFormat(message, Locale.FRENCH)).isNotNull());
    }

    /** In a pattern the ASCII apostrophe would also swallow what follows. */
    @Test
    void noMessageHasAnAsciiApostrophe() {
        assertThat(faults(bundles.french(), "'")).isEmpty();
        assertThat(faults(bundles.english(), "'")).isEmpty();
    }

    @Test
    void frenchSignsClingToTheirWords() {
        assertThat(faults(bundles.french(), LOOSE_SIGN.pattern())).isEmpty();
    }

    @Test
    void noMessageSaysVeuillez() {
        assertThat(faults(bundles.french(), "(?i)veuillez")).isEmpty();
    }

    @Test
    void everyKeyOfATemplateExists() throws IOException {
        Set<String> missing = new TreeSet<>(keysOfTemplates());
        missing.removeIf(bundles.french()::containsKey);
        assertThat(missing).isEmpty();
    }

    @Test
    void theCheckOfTemplatesSeesKeys() throws IOException {
        assertThat(keysOfTemplates()).contains("ui.skip", "site.home.description");
    }

    private static Set<String> keysOfTemplates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .flatMap(file -> USED.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> faults(Map<String, String> messages, String pattern) {
        Pattern fault = Pattern.compile(pattern);
        return messages.entrySet().stream()
                .filter(message -> fault.matcher(message.getValue()).find())
                .map(message -> message.getKey() + "=" + message.getValue())
                .sorted()
                .toList();
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> bundleFiles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> !file.toString().endsWith("_en.properties")).toList();
        }
    }

    private static Set<String> keys(Path bundle) {
        return Pattern.compile("(?m)^([a-z][A-Za-z0-9._-]+)=")
                .matcher(read(bundle))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError("cannot read " + file, missing);
        }
    }
}
