package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ways of asking that no page needs. */
@ModuleTest
class MethodsTest {

    @Autowired Communes communes;
    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "SECRET"})
    void areRefusedAndEchoNothing(String method) {
        var brest = TestCommunes.open(communes, TestCommunes.BREST);
        var answer = new Browser(port, brest).with("X-Echo", "parrot").send(method, "/aide", "x");
        assertThat(answer.status()).isBetween(400, 501);
        assertThat(answer.body()).doesNotContain("parrot");
        assertThat(answer.header("Allow")).doesNotContain("TRACE");
    }
}
