package fr.parvis.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class MemoryTest {

    @Autowired Procedures procedures;
    @Autowired Communes communes;
    @LocalServerPort int port;
    private Commune brest;

    @BeforeEach
    void openACommune() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
    }

    @Test
    void onceReadTheProceduresAskTheDatabaseNothing() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    var cold = QueryCounter.statements(this::publishAndRead);

                    assertThat(cold).isNotEmpty();
                    assertThat(onceTheSignalCame()).isEmpty();
                });
    }

    /** A publication tells every node to look again, this one too, a moment later. */
    private List<String> onceTheSignalCame() {
        List<String> statements = QueryCounter.statements(this::read);
        for (int i = 0; i < 50 && !statements.isEmpty(); i++) {
            pause();
            statements = QueryCounter.statements(this::read);
        }
        return statements;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void searchingTheCatalogueAndReadingASheetCostNoQuery() {
        var visitor = new Browser(port, brest);
        visitor.get("/demarches?q=ecole");

        assertThat(QueryCounter.statements(visitor, "/demarches?q=naissance")).isEmpty();
        assertThat(QueryCounter.statements(visitor, "/demarches/odp-terrasse?a=1")).isEmpty();
    }

    private void publishAndRead() {
        String code = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        procedures.publish(Texts.fourth().replace("pret-broyeur", code)).orThrow();
        read();
    }

    private void read() {
        procedures.catalogue();
        procedures.revision(procedures.current("acte-naissance").orElseThrow().id());
    }
}
