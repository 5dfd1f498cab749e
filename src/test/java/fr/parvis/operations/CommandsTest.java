package fr.parvis.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.ParvisApplication;
import fr.parvis.TestData;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The command as the operator runs it: a program of its own, beside the one under test or alone.
 */
@ModuleTest
class CommandsTest {

    private static final String BESIDE = TestData.folder(TestData.MODULES);
    private static final String ALONE = "target/command-data";

    /** Villages of Finistère that no other test opens; the test database outlives a run. */
    private static final List<String> VILLAGES =
            List.of(
                    "29001", "29002", "29004", "29005", "29007", "29010", "29012", "29013",
                    "29015");

    @Autowired Communes communes;

    @BeforeEach
    void theUsualCommunesFirst() {
        TestCommunes.open(communes, TestCommunes.BREST);
        TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void aCommuneOpensBesideARunningProgramWhichServesItAtOnce() throws Exception {
        Map<String, Commune> open = open();
        String village =
                VILLAGES.stream().filter(code -> !open.containsKey(code)).findFirst().orElseThrow();
        Answer answer = run(BESIDE, village, "--admin", "marie.le.gall@" + village + ".example");
        assertThat(answer.exit()).as(answer.text()).isZero();
        assertThat(answer.text())
                .containsPattern("http\\S+\\.localhost\\S*/")
                .contains("marie.le.gall@" + village + ".example")
                .contains("/bureau/invitation/");
        for (int i = 0; i < 100 && !open().containsKey(village); i++) {
            Thread.sleep(50);
        }
        assertThat(open()).containsKey(village);
    }

    @Test
    void aRefusalIsOneSentence() throws Exception {
        Answer answer = run(BESIDE, TestCommunes.BREST);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text().lines()).singleElement().asString().contains("brest.localhost");
    }

    @Test
    void withoutARunningProgramTheDatabaseIsStartedAndStopped() throws Exception {
        Answer first = run(ALONE, "29001");
        assertThat(first.text()).contains("argol.localhost");
        assertThat(Path.of(ALONE, "postgres", "cluster", "postmaster.pid")).doesNotExist();
    }

    @Test
    void theKeysOfSecretsAreListedAndTurnedBesideARunningProgram() throws Exception {
        Answer before = ask(BESIDE, "secrets", "status");
        assertThat(before.exit()).as(before.text()).isZero();
        assertThat(before.text()).containsPattern("[0-9a-f]{8}");

        Answer added = ask(BESIDE, "secrets", "rotate", "--in", "600");
        assertThat(added.exit()).as(added.text()).isZero();
        var key = Pattern.compile("[0-9a-f]{8}").matcher(added.text());
        assertThat(key.find()).isTrue();
        assertThat(ask(BESIDE, "secrets", "status").text()).contains(key.group());
        assertThat(ask(BESIDE, "secrets", "forget").exit()).isEqualTo(2);
    }

    @Test
    void journalsAreVerifiedBesideARunningProgramOneOrAll() throws Exception {
        Answer one = ask(BESIDE, "audit", "verify", TestCommunes.QUIMPER);
        assertThat(one.exit()).as(one.text()).isZero();
        assertThat(one.text().lines()).singleElement().asString().contains("Quimper", "intact");
        assertThat(ask(BESIDE, "audit", "verify", "99999").exit()).isEqualTo(2);
        assertThat(ask(BESIDE, "audit").text()).startsWith("usage: parvis audit verify");
    }

    private Map<String, Commune> open() {
        return communes.all().stream().collect(Collectors.toMap(Commune::insee, each -> each));
    }

    private record Answer(int exit, String text) {}

    private static Answer run(String data, String... order) throws Exception {
        return ask(
                data,
                Stream.concat(Stream.of("commune", "open"), Stream.of(order))
                        .toArray(String[]::new));
    }

    private static Answer ask(String data, String... words) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(ParvisApplication.class.getName());
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(program.waitFor(), text);
    }
}
