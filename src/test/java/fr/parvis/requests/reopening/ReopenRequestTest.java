package fr.parvis.requests.reopening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.Notices;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Move;
import fr.parvis.requests.life.MoveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.requests.life.WithdrawRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What agents do to what had ended, through HTTP, without JavaScript. */
@ModuleTest
class ReopenRequestTest {

    private static final String BIRTH = "acte-naissance";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired MoveRequest move;
    @Autowired WithdrawRequest withdraw;
    @Autowired History history;
    @Autowired Notices notices;
    @Autowired TrackingCodes codes;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person claire;
    private Person nadia;
    private Request request;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        claire = townHall.agent(brest, "Claire Dubois", BIRTH, Role.SIGNATORY, Role.HANDLER);
        nadia = townHall.agent(brest, "Nadia Bernard", BIRTH, Role.HANDLER);
        request = townHall.file(brest, BIRTH, "Maud", "Kessler");
    }

    @Test
    void aRefusalTakenBackIsDecidedAnewWithItsHistoryAndTheResidentIsTold() {
        Request refused = decide("refuser", "L’acte est trop récent.");

        Page page = claire.signIn(port).get(here());
        assertThat(page.body())
                .contains("Le refus est retiré")
                .contains("Le délai légal repart entier aujourd’hui")
                .doesNotContain("Retirer un accord");
        assertThat(
                        reopen(claire, refused, "step", "delivrance", "words", "Pièce retrouvée.")
                                .location())
                .isEqualTo(page());

        Request now = townHall.now(brest, request);
        assertThat(now.closed()).isFalse();
        assertThat(now.decided()).isFalse();
        assertThat(now.outcome()).isNull();
        assertThat(now.step()).isEqualTo("delivrance");
        assertThat(in(() -> history.of(request.id())))
                .extracting(RequestEvent::kind)
                .containsSubsequence(RequestEvent.Kind.DECIDED, RequestEvent.Kind.REOPENED);
        assertThat(in(() -> notices.about(request.reference())))
                .anyMatch(told -> told.subject().contains("est rouverte"));
        assertThat(followed()).contains("Rouverte", "Pièce retrouvée.");
        assertThat(decide("delivrer", "").outcome()).isEqualTo("accepted");
    }

    @Test
    void aGrantIsTakenBackOnAGroundOnlyAndAfterThePersonWasHeard() {
        Request granted = decide("delivrer", "");
        assertThat(claire.signIn(port).get(here()).body()).contains("Retirer un accord");

        Page none = reopen(claire, granted, "step", "delivrance", "words", "Mauvais registre.");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body())
                .contains("Dites pourquoi cet accord est retiré", "Mauvais registre.");
        Page unheard =
                reopen(claire, granted, "step", "delivrance", "ground", "ILLEGAL", "words", "Non.");
        assertThat(unheard.status()).isEqualTo(422);
        assertThat(unheard.body()).contains("doit d’abord pouvoir donner ses observations");
        assertThat(townHall.now(brest, request).closed()).isTrue();

        Page done =
                reopen(
                        claire,
                        granted,
                        "step",
                        "delivrance",
                        "ground",
                        "ILLEGAL",
                        "heard",
                        "true",
                        "words",
                        "Mauvais registre.");
        assertThat(done.location()).isEqualTo(page());
        assertThat(townHall.now(brest, request).decided()).isFalse();
        assertThat(in(() -> notices.about(request.reference())))
                .anyMatch(told -> told.subject().contains("est retirée"));
    }

    @Test
    void aWithdrawnRequestGoesOnWhereItStood() {
        in(() -> withdraw.withdraw(request.id()).orThrow());
        Request withdrawn = townHall.now(brest, request);
        reopen(nadia, withdrawn, "step", "verification", "words", "Maud a changé d’avis.");
        Request now = townHall.now(brest, request);
        assertThat(now.closed()).isFalse();
        assertThat(now.outcome()).isNull();
        assertThat(now.step()).isEqualTo("verification");
    }

    @Test
    void theSecondOfTwoAgentsIsToldAndWhoMayNotDecideThereCannotReopenThere() {
        Request refused = decide("refuser", "Trop récent.");
        Page forbidden = reopen(nadia, refused, "step", "delivrance", "words", "Si.");
        assertThat(forbidden.status()).isEqualTo(409);
        assertThat(townHall.now(brest, request).closed()).isTrue();

        reopen(claire, refused, "step", "delivrance", "words", "Si.");
        Page second = reopen(nadia, refused, "step", "verification", "words", "Moi aussi.");
        assertThat(second.status()).isEqualTo(409);
        assertThat(townHall.now(brest, request).step()).isEqualTo("delivrance");
    }

    @Test
    void anotherTownHallAndOtherDepartmentsSeeNothingOfIt() {
        decide("refuser", "Trop récent.");
        Person paul = townHall.agent(quimper, "Paul Roy", BIRTH, Role.values());
        Person lea = townHall.agent(brest, "Léa Petit", "odp-terrasse", Role.values());
        assertThat(paul.signIn(port).get(here()).status()).isEqualTo(404);
        assertThat(lea.signIn(port).get(here()).status()).isEqualTo(404);
    }

    @Test
    void anOpenRequestHasNothingToReopen() {
        assertThat(claire.signIn(port).get(here()).location()).isEqualTo(page());
        assertThat(claire.signIn(port).get(page()).body()).doesNotContain("Rouvrir la demande");
        assertThat(reopen(claire, request, "step", "verification", "words", "Si.").status())
                .isEqualTo(409);
    }

    /** From the beginning, or again after it was reopened. */
    private Request decide(String choice, String words) {
        if (townHall.now(brest, request).step().equals("verification")) {
            move(nadia, "complete", "");
        }
        return move(claire, choice, words);
    }

    private Request move(Person agent, String choice, String words) {
        return in(
                () ->
                        move.move(
                                        new Move(
                                                request.id(),
                                                townHall.now(brest, request).version(),
                                                choice,
                                                words,
                                                townHall.signedIn(agent, BIRTH, Role.values())))
                                .orThrow());
    }

    private Page reopen(Person agent, Request seen, String... fields) {
        Browser browser = agent.signIn(port);
        browser.get(page());
        String[] all = new String[fields.length + 2];
        all[0] = "version";
        all[1] = "" + seen.version();
        System.arraycopy(fields, 0, all, 2, fields.length);
        return browser.post(here(), all);
    }

    private String followed() {
        var visitor = new Browser(port, brest);
        visitor.get(
                "/suivi?numero="
                        + request.number()
                        + "&code="
                        + in(() -> codes.of(request.number())));
        return visitor.get("/suivi/" + request.number()).body();
    }

    private String page() {
        return "/bureau/demandes/" + request.number();
    }

    private String here() {
        return page() + "/reouverture";
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CommuneScope.call(brest.id(), work);
    }
}
