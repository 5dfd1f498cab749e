package fr.parvis.requests.apart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class OtherHandsTest {

    private static final String FIRST =
            """
            start: lecture
              steps:
                - id: lecture
                  kind: review
                  name: Lecture
                  role: agent
                  public-status: received
                  public-name: Un agent lit votre demande
                  transitions:
                    - {id: suite, action: advance, label: Transmettre, to: examen}
            """;
    private static final String BARRED = "une autre personne doit agir ici";

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @LocalServerPort int port;

    private Commune brest;
    private String code;
    private Person claire;
    private Request request;

    @BeforeEach
    void prepare() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        code = "pret-" + UUID.randomUUID().toString().substring(0, 8);
        CommuneScope.run(brest.id(), () -> procedures.publish(text("[lecture]")).orThrow());
        claire = townHall.agent(brest, "Claire Dubois", code, Role.HANDLER);
        request = townHall.file(brest, code, Map.of());
        act(claire, "suite");
        assertThat(now().step()).isEqualTo("examen");
    }

    @Test
    void whoPreparedDoesNotDecideAndReadsWhy() {
        assertThat(page(claire)).contains("Lecture", BARRED).doesNotContain("name=\"choice\"");

        act(claire, "preter");

        assertThat(now().step()).isEqualTo("examen");
    }

    @Test
    void aColleagueDecides() {
        Person yann = townHall.agent(brest, "Yann Le Bihan", code, Role.HANDLER);
        assertThat(page(yann)).doesNotContain(BARRED);

        act(yann, "preter");

        assertThat(now().outcome()).isEqualTo("accepted");
    }

    @Test
    void standingInForWhoPreparedDoesNotGetRoundIt() {
        Person elsewhere =
                townHall.agent(brest, "Yann Le Bihan", "inscription-scolaire", Role.HANDLER);
        standsIn(elsewhere, claire);

        act(elsewhere, "preter");

        assertThat(now().step()).isEqualTo("examen");
        assertThat(page(elsewhere)).contains(BARRED);
    }

    @Test
    void whoPreparedDoesNotDecideInThePlaceOfAColleagueEither() {
        Person yann = townHall.agent(brest, "Yann Le Bihan", code, Role.HANDLER);
        standsIn(claire, yann);

        act(claire, "preter");

        assertThat(now().step()).isEqualTo("examen");
    }

    @Test
    void aStepThatIsNotThereOrThatNobodyActsAtIsRefused() {
        for (String other : new String[] {"[nulle-part]", "[examen]", "[prete]"}) {
            var refused = CommuneScope.call(brest.id(), () -> procedures.publish(text(other)));
            assertThat(refused).isInstanceOf(Outcome.Refused.class).asString().contains("distinct");
        }
    }

    private String text(String distinct) {
        return Texts.fourth()
                .replace("pret-broyeur", code)
                .replace("start: examen\n  steps:\n", FIRST)
                .replace(
                        "      name: Examen\n",
                        "      name: Examen\n      distinct: " + distinct + "\n");
    }

    private void act(Person person, String choice) {
        Browser browser = person.signIn(port);
        browser.get(address());
        browser.post(
                address() + "/decision",
                "version",
                Integer.toString(now().version()),
                "choice",
                choice,
                "words",
                "Oui");
    }

    private void standsIn(Person substitute, Person absent) {
        Browser browser = absent.signIn(port);
        browser.get("/bureau/compte/absence");
        String today = LocalDate.now().toString();
        var done =
                browser.post(
                        "/bureau/compte/absence",
                        "substitute",
                        Long.toString(substitute.id()),
                        "from",
                        today,
                        "to",
                        today);
        assertThat(done.location()).endsWith("done=absence");
    }

    private String page(Person person) {
        return person.signIn(port).get(address()).body();
    }

    private Request now() {
        return townHall.now(brest, request);
    }

    private String address() {
        return "/bureau/demandes/" + request.number();
    }
}
