package fr.parvis.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.architecture.Sources.ConstructorSize;
import fr.parvis.architecture.Sources.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits, not aims: the aims are much lower, and {@code .ci/sizes} tells where modules stand. */
@ArchitectureTest
class SizesTest {

    private static final int LINES_OF_A_CLASS = 300;
    private static final int LINES_OF_A_METHOD = 40;
    private static final int COLLABORATORS = 6;
    private static final int TYPES_OF_A_PACKAGE = 40;

    private static final Path PARVIS = Path.of("src/main/java");

    @Test
    void noClassMethodConstructorOrPackageIsTooBig() throws IOException {
        assertThat(tooBig(PARVIS)).isEmpty();
        assertThat(Sources.below(PARVIS).classes()).hasSizeGreaterThan(100);
    }

    @Test
    void theParserMeasuresWhatItReads(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("House.java"),
                """
                package town;

                class House {
                    House(A a, B b, @Value("${c}") String c) {}

                    void door() {
                        open();
                    }

                    record Room(int a, int b, int c, int d, int e, int f, int g) {
                        Room {
                            a = 1;
                        }
                    }
                }
                """);
        Sources sources = Sources.below(folder);
        assertThat(sources.classes())
                .containsExactly(new Size("town.House", 13), new Size("town.House.Room", 5));
        assertThat(sources.methods()).contains(new Size("town.House.door", 3));
        assertThat(sources.constructors())
                .containsExactly(new ConstructorSize("town.House.<init>", 2));
    }

    @Test
    void aClassAMethodAConstructorAndAPackageThatAreTooBigAreFound(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("Long.java"),
                "package town; class Long { void far() {" + "\n".repeat(300) + "} }");
        Files.writeString(
                folder.resolve("Busy.java"),
                "package town; class Busy { Busy(A a, B b, C c, D d, E e, F f, G g) {} }");
        for (int i = 0; i < 39; i++) {
            Files.writeString(
                    folder.resolve("T" + i + ".java"), "package town; class T%d {}".formatted(i));
        }
        assertThat(tooBig(folder))
                .containsExactlyInAnyOrder(
                        "town.Long: 301 lines",
                        "town.Long.far: 301 lines",
                        "town.Busy.<init>: 7 collaborators",
                        "town: 41 types");
    }

    private static List<String> tooBig(Path folder) throws IOException {
        Sources sources = Sources.below(folder);
        return Stream.of(
                        longerThan(LINES_OF_A_CLASS, sources.classes()),
                        longerThan(LINES_OF_A_METHOD, sources.methods()),
                        sources.constructors().stream()
                                .filter(one -> one.collaborators() > COLLABORATORS)
                                .map(
                                        one ->
                                                one.name()
                                                        + ": "
                                                        + one.collaborators()
                                                        + " collaborators"),
                        packages(sources))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<String> longerThan(int limit, List<Size> sizes) {
        return sizes.stream()
                .filter(size -> size.lines() > limit)
                .map(size -> size.name() + ": " + size.lines() + " lines");
    }

    private static Stream<String> packages(Sources sources) {
        return sources.classes().stream()
                .map(Size::name)
                // a type of its own follows a package, and packages are lower case
                .filter(name -> name.matches("[a-z0-9_.]+\\.[A-Z]\\w*"))
                .collect(groupingBy(name -> name.substring(0, name.lastIndexOf('.')), counting()))
                .entrySet()
                .stream()
                .filter(one -> one.getValue() > TYPES_OF_A_PACKAGE)
                .map(one -> one.getKey() + ": " + one.getValue() + " types");
    }
}
