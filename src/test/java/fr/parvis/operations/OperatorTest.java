package fr.parvis.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.Operators;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Languages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class OperatorTest {

    private static final String PAGE = "/bureau/installation";

    @Autowired Communes communes;
    @Autowired Operators operators;
    @Autowired Languages languages;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private Person agent;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        TestCommunes.open(communes, TestCommunes.QUIMPER);
        agent = people.agent(brest, Map.of("voirie", List.of(Role.HANDLER)));
    }

    @Test
    void theCommandMakesAnOperatorWhoSeesNumbersOfEveryCommune() {
        assertThat(agent.signIn(port).get(PAGE).status()).isEqualTo(404);

        assertThat(run("add", TestCommunes.BREST, agent.email())).isEqualTo(Commands.DONE);

        var page = agent.signIn(port).get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Brest", "Quimper", "Messages en attente");
        assertThat(agent.signIn(port).get("/bureau/reglages").body())
                .contains("href=\"" + PAGE + "\"")
                .doesNotContain("href=\"/bureau/mairie\"");
        assertThat(run("remove", TestCommunes.BREST, agent.email())).isEqualTo(Commands.DONE);
        assertThat(agent.signIn(port).get(PAGE).status()).isEqualTo(404);
    }

    @Test
    void anOperatorReadsNoRequestAndAnAdministratorIsNone() {
        Person plain = people.agent(brest, Map.of());
        CommuneScope.run(brest.id(), () -> operators.set(plain.email(), true));

        assertThat(plain.signIn(port).get("/bureau/agents").status()).isEqualTo(404);
        assertThat(people.administrator(brest).signIn(port).get(PAGE).status()).isEqualTo(404);
    }

    @Test
    void anUnknownCommuneOrAddressIsSaid() {
        assertThat(run("add", "99999", agent.email())).isEqualTo(Commands.MISUSED);
        assertThat(run("add", TestCommunes.QUIMPER, agent.email())).isEqualTo(Commands.REFUSED);
        assertThat(OperatorOrder.parse(List.of("operator", "add", "29019"))).isEmpty();
        assertThat(OperatorOrder.parse(List.of("operator", "make", "29019", "a@b.fr"))).isEmpty();
    }

    private int run(String verb, String insee, String email) {
        var order = OperatorOrder.parse(List.of("operator", verb, insee, email)).orElseThrow();
        var said = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new OperatorFromTerminal(communes, operators, languages).set(order, said, said);
    }
}
