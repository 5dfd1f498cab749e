package fr.parvis.desk.morning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The message of the morning, as it is queued. */
@ModuleTest
class MorningNewsTest {

    /** A town of its own: other tests look at the first page of the lists of theirs. */
    private static final String MORLAIX = "29151";

    private static final String TERRACE = "odp-terrasse";

    @Autowired MorningNews news;
    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;

    private final LocalDate monday = LocalDate.of(2033, 3, 7);
    private Commune morlaix;
    private Commune quimper;
    private Person claire;

    @BeforeEach
    void open() {
        morlaix = TestCommunes.open(communes, MORLAIX);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        claire = townHall.agent(morlaix, "Claire Dubois", TERRACE, Role.HANDLER);
        Request late = townHall.file(morlaix, TERRACE, "Maud", "Aubrée");
        in(
                () ->
                        jdbc.sql("update request set legal_due = ? where id = ?")
                                .params(LocalDate.of(2020, 1, 2), late.id())
                                .update());
    }

    @Test
    void anAgentIsToldOnceADayOfWhatPressesWithoutAnyName() {
        tell(monday);
        tell(monday);

        assertThat(messages(claire))
                .singleElement()
                .asString()
                .contains("Votre bureau, lundi", "délai", "/bureau")
                .doesNotContain("Aubrée");
        tell(monday.plusDays(1));
        assertThat(messages(claire)).hasSize(2);
    }

    @Test
    void nobodyIsWrittenToOnADayOff() {
        tell(monday.minusDays(1));
        assertThat(messages(claire)).isEmpty();
    }

    @Test
    void whoChoseNeverOrHasNothingIsLeftAlone() {
        Person never = townHall.agent(morlaix, "Yann Le Bihan", TERRACE, Role.HANDLER);
        in(
                () ->
                        jdbc.sql("update agent set news = 'never' where id = ?")
                                .param(never.id())
                                .update());
        Person idle = townHall.agent(morlaix, "Léa Petit", "inscription-scolaire", Role.HANDLER);
        in(
                () ->
                        jdbc.sql("update request set closed_at = now() where department_id = ?")
                                .param(townHall.department(morlaix, "inscription-scolaire"))
                                .update());

        tell(monday);

        assertThat(messages(never)).isEmpty();
        assertThat(messages(idle)).isEmpty();
        assertThat(messages(claire)).hasSize(1);
    }

    @Test
    void anotherCommuneIsNotToldOfThisOne() {
        Person roy = townHall.agent(quimper, "Paul Roy", TERRACE, Role.HANDLER);
        tell(monday);
        assertThat(
                        CommuneScope.call(
                                quimper.id(),
                                () ->
                                        jdbc.sql("select count(*) from notice where to_email = ?")
                                                .param(roy.email())
                                                .query(Integer.class)
                                                .single()))
                .isEqualTo(1);
    }

    private void tell(LocalDate day) {
        in(() -> news.tellAll(day));
    }

    /** Those written at the desk, without the invitation. */
    private List<String> messages(Person person) {
        return CommuneScope.call(
                morlaix.id(),
                () ->
                        jdbc.sql(
                                        """
                                        select subject || ' ' || envelope from notice
                                        where to_email = ? and about = ? order by id
                                        """)
                                .params(person.email(), "agent:" + person.id())
                                .query(String.class)
                                .list());
    }

    private void in(Runnable work) {
        CommuneScope.run(morlaix.id(), work);
    }
}
