package fr.parvis.account.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.InactiveResidents;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.Notices;
import fr.parvis.records.HoldSubjects;
import fr.parvis.records.Holds;
import fr.parvis.records.PlaceHold;
import fr.parvis.records.slips.CarryOutSlips;
import fr.parvis.records.slips.ProposeSlips;
import fr.parvis.records.slips.ReviewSlip;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.TrackingCodes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How accounts of residents end; two residents here, one in another town. */
@ModuleTest
class EraseAccountTest {

    /** A town of its own: what nobody uses any more is looked for in all of it. */
    private static final String CROZON = "29042";

    private static final String BIRTH = "acte-naissance";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired TownHall townHall;
    @Autowired TrackingCodes codes;
    @Autowired Notices notices;
    @Autowired WarnInactive warn;
    @Autowired InactiveResidents inactive;
    @Autowired ProposeSlips propose;
    @Autowired ReviewSlip review;
    @Autowired CarryOutSlips carryOut;
    @Autowired PlaceHold holds;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune crozon;
    private Person maud;
    private Person lina;
    private Person elsewhere;

    @BeforeEach
    void open() {
        crozon = TestCommunes.open(communes, CROZON);
        maud = people.resident(crozon);
        lina = people.resident(crozon);
        elsewhere = people.resident(TestCommunes.open(communes, TestCommunes.QUIMPER));
    }

    @Test
    void aResidentErasesTheAccountAndTheRequestStaysWithoutIt() {
        Request request = under(maud);
        var browser = maud.signIn(port);
        String code = CommuneScope.call(crozon.id(), () -> codes.of(request.number()));
        assertThat(browser.get("/mon-compte/supprimer").body())
                .contains("Ce qui est effacé", request.number(), code);

        var answer = browser.post("/mon-compte/supprimer");

        assertThat(answer.location()).endsWith("/compte-supprime");
        assertThat(browser.get("/compte-supprime").body()).contains("Votre compte est supprimé");
        assertThat(browser.get("/mon-compte").status()).isEqualTo(302);
        assertThat(accounts(maud)).isZero();
        assertThat(accounts(lina)).isEqualTo(1);
        assertThat(accounts(elsewhere)).isEqualTo(1);
        Request now = townHall.now(crozon, request);
        assertThat(now.residentId()).isNull();
        assertThat(now.closed()).isFalse();
        assertThat(now.applicant()).isEqualTo(request.applicant());
    }

    @Test
    void anAccountThatADisputeNeedsStaysAndItsOwnerIsToldWhy() {
        CommuneScope.run(
                crozon.id(),
                () ->
                        holds.place(
                                        new PlaceHold.Order(
                                                Holds.Kind.HOLD,
                                                HoldSubjects.account(maud.id()),
                                                "compte-" + maud.id(),
                                                "Recours devant le tribunal",
                                                null))
                                .orThrow());
        var owner = maud.signIn(port);
        assertThat(owner.get("/mon-compte/supprimer").body())
                .contains("ne peut pas être supprimé")
                .doesNotContain("tribunal", "pour toujours");
        var answer = owner.post("/mon-compte/supprimer");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(accounts(maud)).isEqualTo(1);

        var other = lina.signIn(port);
        other.get("/mon-compte/supprimer");
        other.post("/mon-compte/supprimer");
        assertThat(accounts(lina)).isZero();
    }

    @Test
    void whoIsNotSignedInErasesNothing() {
        var visitor = new Browser(port, crozon);
        visitor.get("/connexion");
        var answer = visitor.post("/mon-compte/supprimer");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("Votre compte est supprimé");
        assertThat(accounts(maud)).isEqualTo(1);
    }

    @Test
    void anAccountNobodyUsesIsToldThenProposedThenErased() {
        awayFor(maud, "4 years");
        in(() -> propose.here());
        assertThat(proposed(maud)).as("nobody told her").isFalse();

        in(() -> warn.here());
        in(() -> warn.here());
        assertThat(told(maud)).isEqualTo(1);
        in(() -> propose.here());
        assertThat(proposed(maud)).as("told today").isFalse();

        set(maud, "warned_at = now() - interval '31 days'");
        in(() -> propose.here());
        assertThat(proposed(maud)).isTrue();
        assertThat(proposed(lina)).isFalse();

        approve();
        in(() -> carryOut.here());
        assertThat(accounts(maud)).isZero();
        assertThat(accounts(lina)).isEqualTo(1);
    }

    @Test
    void whoSignsInOrHasARequestUnderWayKeepsTheAccount() {
        for (Person one : List.of(maud, lina)) {
            awayFor(one, "4 years");
            set(one, "warned_at = now() - interval '31 days'");
        }
        under(maud);
        lina.signIn(port);

        in(() -> propose.here());

        assertThat(proposed(maud)).as("a request is under way").isFalse();
        assertThat(proposed(lina)).as("was here today").isFalse();
    }

    @Test
    void whoComesBackAfterTheApprovalKeepsTheAccount() {
        awayFor(maud, "4 years");
        set(maud, "warned_at = now() - interval '31 days'");
        in(() -> propose.here());
        approve();
        maud.signIn(port);

        in(() -> carryOut.here());

        assertThat(accounts(maud)).isEqualTo(1);
    }

    private Request under(Person person) {
        Request request = townHall.file(crozon, BIRTH, "Maud", "Aubrée");
        in(
                () ->
                        jdbc.sql("update request set resident_id = ? where id = ?")
                                .params(person.id(), request.id())
                                .update());
        return request;
    }

    private void awayFor(Person person, String time) {
        set(person, "created_at = now() - interval '%s', last_seen_at = null".formatted(time));
    }

    private void set(Person person, String columns) {
        in(
                () ->
                        jdbc.sql("update resident set " + columns + " where id = ?")
                                .param(person.id())
                                .update());
    }

    private int accounts(Person person) {
        return CommuneScope.call(
                person.commune().id(),
                () ->
                        jdbc.sql("select count(*) from resident where email = ?")
                                .param(person.email())
                                .query(Integer.class)
                                .single());
    }

    private long told(Person person) {
        return CommuneScope.call(
                crozon.id(),
                () ->
                        notices.about("account:" + person.email()).stream()
                                .filter(one -> one.subject().startsWith("Votre compte"))
                                .count());
    }

    private boolean proposed(Person person) {
        return CommuneScope.call(
                crozon.id(),
                () ->
                        jdbc.sql(
                                                "select count(*) from retention_line where state = 'PROPOSED' and reference = ?")
                                        .param("compte-" + person.id())
                                        .query(Integer.class)
                                        .single()
                                > 0);
    }

    /** No visa: an account is no archive. */
    private void approve() {
        in(
                () -> {
                    int[] slip =
                            jdbc.sql(
                                            "select id, lines from retention_slip where state = 'PROPOSED' and rule = 'resident'")
                                    .query((row, _) -> new int[] {row.getInt(1), row.getInt(2)})
                                    .single();
                    assertThat(review.approve(slip[0], slip[1], "", null))
                            .isInstanceOf(Outcome.Done.class);
                });
    }

    private void in(Runnable work) {
        CommuneScope.run(crozon.id(), work);
    }
}
