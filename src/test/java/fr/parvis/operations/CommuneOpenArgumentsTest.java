package fr.parvis.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commune.OpenCommune;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class CommuneOpenArgumentsTest {

    @Test
    void theCodeAloneIsEnoughAndInvitesTheTownHallItself() {
        assertThat(parse("commune open 29019").order())
                .isEqualTo(new OpenCommune("29019", null, "mairie@{host}", null));
    }

    @Test
    void optionsComeInAnyOrder() {
        var read = parse("commune open 2A004 --data d --admin a@b.fr --host ajaccio.fr");

        assertThat(read.order()).isEqualTo(new OpenCommune("2A004", "ajaccio.fr", "a@b.fr", null));
        assertThat(read.settings()).contains("--parvis.data=d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune",
                "commune open",
                "commune close 29019",
                "commune open 29019 --host",
                "commune open 29019 --colour #fff",
                "town open 29019"
            })
    void anythingElseIsNotUnderstood(String line) {
        assertThat(CommuneOpenArguments.parse(List.of(line.split(" ")))).isEmpty();
    }

    @Test
    void addressesAreWrittenAsTheProgramThatServesTheFolderWritesThem(@TempDir Path data)
            throws Exception {
        Files.writeString(data.resolve("address"), "--parvis.public.port=8123\n");
        assertThat(parse("commune open 29019 --data " + data).settings())
                .contains("--parvis.public.port=8123", "--parvis.data=" + data);
    }

    private static CommuneOpenArguments parse(String line) {
        return CommuneOpenArguments.parse(List.of(line.split(" "))).orElseThrow();
    }
}
