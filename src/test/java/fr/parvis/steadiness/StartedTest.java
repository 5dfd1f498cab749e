package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program as operators find it: communes opened by {@code parvis commune open}, when nothing
 * ran and beside the running program; its log; the addresses that watch it.
 */
@Tag("modules")
class StartedTest {

    private static Town town;

    @BeforeAll
    static void start() throws Exception {
        town = Town.get();
    }

    @Test
    void bothAreServedUnderTheirHostNames() {
        assertThat(home(Town.BREST).body()).contains("<b>Brest</b>");
        assertThat(home(Town.QUIMPER).body()).contains("<b>Quimper</b>");
    }

    @Test
    void theFirstAdministratorsInvitationIsPrintedAndWaitsInTheOutbox() throws Exception {
        assertThat(town.openedAlone())
                .contains("https://brest.localhost/", "claire@brest.example")
                .containsPattern("https://brest\\.localhost/bureau/invitation/\\S{10,}");
        assertThat(town.openedBeside())
                .contains("https://" + Town.QUIMPER + "/", "mairie@mairie.quimper.example")
                .containsPattern("https://mairie\\.quimper\\.example/bureau/invitation/\\S{10,}");
        assertThat(
                        town.count(
                                "notice where to_email in ('claire@brest.example', 'mairie@mairie.quimper.example')"))
                .isEqualTo(2);
    }

    @Test
    void eachRequestIsOneLineOfJsonOnTheOutputWithoutItsPath() throws Exception {
        String id = UUID.randomUUID().toString();
        new Browser(town.program().port(), Town.BREST)
                .with("X-Request-Id", id)
                .get("/brouillons/secret-secret/lieu");
        town.program().await(() -> town.program().logged("\"request\":\"" + id + "\"") == 1);
        String line =
                town.program()
                        .printed()
                        .lines()
                        .filter(each -> each.contains(id))
                        .findFirst()
                        .get();
        assertThat(JsonMapper.shared().readTree(line).get("status").asInt()).isEqualTo(404);
        assertThat(line)
                .contains("\"path\":\"/brouillons/{token}/{page}\"", "\"commune\":\"29019\"");
        assertThat(town.program().logged("secret-secret")).isZero();
    }

    @Test
    void whatWatchesTheProgramIsAnsweredUnderAnyHostName() {
        for (String host : new String[] {Town.BREST, "10.0.0.7"}) {
            var watcher = new Browser(town.program().port(), host);
            assertThat(watcher.get("/livez").status()).isEqualTo(200);
            assertThat(watcher.get("/readyz").status()).isEqualTo(200);
        }
    }

    private static Browser.Page home(String host) {
        return new Browser(town.program().port(), host).get("/");
    }
}
