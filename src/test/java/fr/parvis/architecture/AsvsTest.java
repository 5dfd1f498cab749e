package fr.parvis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages on security are complete, and what they name exists. */
@Tag("rules")
class AsvsTest {

    private static final Path PAGES = Path.of("docs/security");
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d+)\\.(\\d+)\\.(\\d+) \\| ([12]) \\| (.+) \\| (.+) \\|$");
    private static final Pattern CODE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z0-9]*))`");

    /**
     * Of ASVS 5.0.0, all levels together: how many requirements of levels 1 and 2 a chapter has.
     */
    private static final List<Integer> ASKED =
            List.of(27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7);

    private static final List<String> ANSWERS =
            List.of("Met", "Partly", "Not met", "Operator", "None");

    @Test
    void everyRequirementOfLevelsOneAndTwoHasAnAnswer() throws IOException {
        var perChapter = new TreeMap<Integer, Set<String>>();
        for (MatchResult row : rows()) {
            String number = row.group(1) + "." + row.group(2) + "." + row.group(3);
            boolean first =
                    perChapter
                            .computeIfAbsent(Integer.valueOf(row.group(1)), _ -> new TreeSet<>())
                            .add(number);
            assertThat(first).as(number + " once").isTrue();
            assertThat(ANSWERS).as(number).anyMatch(row.group(6)::startsWith);
        }
        assertThat(perChapter.values().stream().map(Set::size)).containsExactlyElementsOf(ASKED);
    }

    @Test
    void everyClassThatThePagesNameExists() throws IOException {
        Set<String> classes = classes();
        var lost = new TreeSet<String>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.toList()) {
                CODE.matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !classes.contains(name))
                        .map(name -> page.getFileName() + ": " + name)
                        .forEach(lost::add);
            }
        }
        assertThat(lost).isEmpty();
    }

    private static List<MatchResult> rows() throws IOException {
        return Files.readAllLines(PAGES.resolve("asvs.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.toMatchResult())
                .toList();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> sources =
                Stream.concat(
                        Files.walk(Path.of("src/main/java")),
                        Files.walk(Path.of("src/test/java")))) {
            return sources.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
