package fr.parvis.api.published;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.api.tokens.Programs;
import fr.parvis.api.v1.LendingDesk;
import fr.parvis.api.v1.SmallPdf;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.requests.handling.TownHall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls of {@code docs/api.md}, as they stand there, sent by the shell and by curl. */
@ModuleTest
class ApiGuideTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Autowired Communes communes;
    @Autowired Programs programs;
    @Autowired LendingDesk desk;
    @Autowired TownHall townHall;
    @LocalServerPort int port;
    @TempDir Path folder;

    @Test
    void everyCallOfTheGuideWorksAsItIsWritten() throws Exception {
        Commune brest = TestCommunes.open(communes, TestCommunes.BREST);
        String procedure = desk.open(brest);
        String number = townHall.file(brest, procedure, "Lina", "Aubrée").number();
        Files.write(folder.resolve("acte.pdf"), SmallPdf.of("Acte"));
        Map<String, String> known =
                new java.util.HashMap<>(
                        Map.of(
                                "TOWN",
                                "http://" + brest.mainHost() + ":" + port,
                                "TOKEN",
                                programs.everywhere(brest),
                                "PROCEDURE",
                                procedure,
                                "NUMBER",
                                number,
                                "KEY",
                                UUID.randomUUID().toString()));
        int sent = 0;
        for (String call : calls()) {
            JsonNode answer = run(call, known, brest);
            assertThat(answer.has("status")).as(call + "\n" + answer).isFalse();
            if (answer.has("upload")) {
                known.put("UPLOAD", answer.get("upload").asString());
            }
            sent++;
        }
        assertThat(sent).isEqualTo(10);
    }

    private static List<String> calls() throws IOException {
        List<String> calls = new ArrayList<>();
        var blocks = BLOCK.matcher(Files.readString(Path.of("docs/api.md")));
        while (blocks.find()) {
            calls.addAll(List.of(blocks.group(1).strip().split("\n\n")));
        }
        return calls;
    }

    /** The host name of the commune leads to this machine. */
    private JsonNode run(String call, Map<String, String> known, Commune commune) throws Exception {
        String resolved =
                call.replaceFirst(
                        "^curl",
                        "curl -sS --resolve %s:%d:127.0.0.1".formatted(commune.mainHost(), port));
        var shell = new ProcessBuilder("sh", "-c", resolved).directory(folder.toFile());
        shell.environment().putAll(known);
        shell.redirectErrorStream(true);
        Process running = shell.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        return new JsonMapper().readTree(said);
    }
}
