package fr.parvis.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.TestCommunes;
import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.reading.ReadDefinition;
import fr.parvis.ui.PageCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A commune of five hundred procedures. */
@ModuleTest
class ManyProceduresTest {

    /** Concarneau, a town of its own: the lists of other tests stay short. */
    private static final String TOWN = "29039";

    private static final int MANY = 500;
    private static final String DESK = "/bureau/demarches";

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired People people;
    @Autowired Procedures procedures;
    @Autowired RevisionStore store;
    @Autowired ReadDefinition reader;
    @Autowired Signals signals;
    @Autowired PageCache pages;
    @LocalServerPort int port;

    private Commune town;

    /** The test database outlives a run: what is there already is not published again. */
    @BeforeEach
    void publishMany() {
        town = TestCommunes.open(communes, TOWN);
        CommuneScope.run(
                town.id(),
                () -> {
                    Set<String> there =
                            procedures.all().stream()
                                    .map(Revision::code)
                                    .collect(Collectors.toSet());
                    IntStream.range(0, MANY)
                            .mapToObj(ManyProceduresTest::code)
                            .filter(code -> !there.contains(code))
                            .forEach(code -> procedures.publish(text(code)).orThrow());
                });
    }

    private static String code(int number) {
        return "liste-%03d".formatted(number);
    }

    private static String text(String code) {
        return Texts.fourth()
                .replace("pret-broyeur", code)
                .replace("Emprunter le broyeur", "Emprunter " + code);
    }

    @Test
    void theListOfFiveHundredOpensInSixQueriesAtMost() {
        Browser nadia = people.administrator(town).signIn(port);
        nadia.get(DESK);

        List<String> statements = QueryCounter.statements(nadia, DESK);

        assertThat(nadia.get(DESK).body()).contains(code(0), code(MANY / 2), code(MANY - 1));
        assertThat(statements).hasSizeBetween(1, 6);
    }

    /** As on a node that has just started. */
    @Test
    void readForTheFirstTimeTheyCostTwoQueries() {
        var cold = new Shelves(store, new Definitions(reader), departments, signals, pages);
        var read = new ArrayList<Revision>();
        List<String> statements =
                CommuneScope.call(
                        town.id(),
                        () -> QueryCounter.statements(() -> read.addAll(cold.current().all())));

        assertThat(read).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(statements).hasSize(2);
    }
}
