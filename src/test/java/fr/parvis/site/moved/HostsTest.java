package fr.parvis.site.moved;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.ChangeHosts;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.HostRefused;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class HostsTest {

    @Autowired Communes communes;
    @Autowired ChangeHosts hosts;
    @LocalServerPort int port;

    private Commune landerneau;
    private Commune quimper;
    private final String other = "n" + System.nanoTime() + ".example";

    @BeforeEach
    void open() {
        landerneau = TestCommunes.open(communes, "29103");
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void anotherNameLeadsToTheSamePageUnderTheMainOne() {
        CommuneScope.run(landerneau.id(), () -> hosts.add(other.toUpperCase()).orThrow());

        var answer = new Browser(port, other).get("/demarches?q=%C3%A9cole");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location"))
                .contains("://" + landerneau.mainHost())
                .endsWith("/demarches?q=%C3%A9cole");
        assertThat(new Browser(port, other).get("/bureau/connexion").status()).isEqualTo(200);
        assertThat(new Browser(port, landerneau).get("/demarches").status()).isEqualTo(200);

        CommuneScope.run(landerneau.id(), () -> hosts.remove(other).orThrow());
        assertThat(new Browser(port, other).get("/demarches").status()).isEqualTo(404);
    }

    @Test
    void noNameIsTakenFromANeighbourNorIsTheMainOneLost() {
        CommuneScope.run(landerneau.id(), () -> hosts.add(other).orThrow());

        assertThat(refused(quimper, other)).isEqualTo("commune.host.taken");
        assertThat(refused(quimper, "pas un nom")).isEqualTo("commune.host.no-name");
        CommuneScope.run(
                quimper.id(),
                () -> {
                    assertThat(hosts.remove(other)).isInstanceOf(Outcome.Refused.class);
                    assertThat(hosts.remove(quimper.mainHost()))
                            .isInstanceOf(Outcome.Refused.class);
                    assertThat(hosts.makeMain(other, other)).isInstanceOf(Outcome.Refused.class);
                });
        CommuneScope.run(
                landerneau.id(),
                () ->
                        assertThat(hosts.makeMain(other, landerneau.mainHost()))
                                .isInstanceOf(Outcome.Refused.class));
        CommuneScope.run(landerneau.id(), () -> hosts.remove(other).orThrow());
    }

    private String refused(Commune commune, String name) {
        return switch (CommuneScope.call(commune.id(), () -> hosts.add(name))) {
            case Outcome.Done<String, HostRefused>(var host) -> "added " + host;
            case Outcome.Refused<String, HostRefused>(var reason) -> reason.code();
        };
    }
}
