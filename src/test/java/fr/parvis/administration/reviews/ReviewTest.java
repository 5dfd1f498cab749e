package fr.parvis.administration.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.HeldRights;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ReviewTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired OpenReview opening;
    @Autowired Reviews reviews;
    @Autowired HeldRights rights;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Person agent;
    private Browser administrator;
    private Review review;

    static SignedInAgent nadia() {
        return new SignedInAgent(1, "Nadia Bernard", "maire", "nadia@exemple.fr", Map.of(), true);
    }

    @BeforeEach
    void openTheReviewOfTheQuarter() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        agent = people.agent(brest, Map.of("voirie", List.of(Role.HANDLER, Role.READER)));
        administrator = people.administrator(brest).signIn(port);
        CommuneScope.run(
                brest.id(),
                () -> {
                    jdbc.sql("delete from access_review where quarter > '2025-01-01'").update();
                    jdbc.sql("update agent set created_at = created_at - interval '1 year'")
                            .update();
                    opening.here();
                    opening.here();
                    review = reviews.open().getLast();
                    // others of the shared town hall would make the page long
                    jdbc.sql("delete from access_review_line where review_id = ? and agent_id <> ?")
                            .params(review.id(), agent.id())
                            .update();
                });
    }

    @Test
    void aTaskAppearsOnTheDeskOfAdministratorsOnlyWithNothingTicked() {
        assertThat(administrator.get("/bureau").body()).contains(page());
        assertThat(agent.signIn(port).get("/bureau").body()).doesNotContain(page());
        assertThat(administrator.get(page()).body())
                .contains("Nadia Bernard", "Ne s’est jamais connectée")
                .doesNotContain(" checked");
    }

    @Test
    void whatWasSaidIsKeptAndNothingIsWithdrawnBeforeTheSignature() {
        administrator.get(page());
        assertThat(administrator.post(page(), line(Role.READER), "WITHDRAWN").location())
                .endsWith("done=kept");

        assertThat(administrator.get(page()).body()).containsOnlyOnce(" checked");
        assertThat(held()).containsExactlyInAnyOrder(Role.HANDLER, Role.READER);
    }

    @Test
    void aReviewWithARightNobodySpokeOfIsNotSigned() {
        administrator.get(page());
        var refused = administrator.post(page() + "/signature", line(Role.READER), "WITHDRAWN");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("sans réponse").containsOnlyOnce(" checked");
        assertThat(held()).containsExactlyInAnyOrder(Role.HANDLER, Role.READER);
    }

    @Test
    void theSignatureWithdrawsAndTheRecordIsKeptWithItsHash() throws Exception {
        sign();

        assertThat(held()).containsExactly(Role.HANDLER);
        Review signed = in(() -> reviews.find(review.id()).orElseThrow());
        assertThat(signed.open()).isFalse();
        byte[] pdf = administrator.bytes(page() + "/proces-verbal.pdf");
        assertThat(new String(pdf, 0, 4)).isEqualTo("%PDF");
        var digest = MessageDigest.getInstance("SHA-256").digest(pdf);
        assertThat(signed.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(administrator.get("/bureau/agents/revues").body()).contains("Procès-verbal");
    }

    @Test
    void aSignedReviewIsNotSignedAgain() {
        sign();
        administrator.get("/bureau");
        assertThat(
                        administrator
                                .post(page() + "/signature", line(Role.HANDLER), "WITHDRAWN")
                                .status())
                .isEqualTo(422);
        assertThat(held()).containsExactly(Role.HANDLER);
    }

    @Test
    void inTheQuarterInWhichTheTownHallOpenedThereIsNone() {
        Commune quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        people.administrator(quimper);
        CommuneScope.run(
                quimper.id(),
                () -> {
                    jdbc.sql("update agent set created_at = now()").update();
                    opening.here();
                    assertThat(reviews.open()).isEmpty();
                });
    }

    @Test
    void quartersBeginInJanuaryAprilJulyAndOctober() {
        assertThat(Review.quarterOf(LocalDate.of(2026, 11, 22))).isEqualTo("2026-10-01");
        assertThat(Review.quarterOf(LocalDate.of(2026, 3, 31))).isEqualTo("2026-01-01");
    }

    private void sign() {
        administrator.get(page());
        var signed =
                administrator.post(
                        page() + "/signature",
                        line(Role.READER),
                        "WITHDRAWN",
                        line(Role.HANDLER),
                        "CONFIRMED");
        assertThat(signed.location()).endsWith("done=signed");
    }

    private String line(Role role) {
        return in(
                () ->
                        reviews.lines(review.id()).stream()
                                .filter(one -> one.held().role() == role)
                                .map(one -> "ligne-" + one.id())
                                .findFirst()
                                .orElseThrow());
    }

    private List<Role> held() {
        return in(
                () ->
                        rights.all().stream()
                                .filter(one -> one.agent() == agent.id())
                                .map(HeldRights.Held::role)
                                .toList());
    }

    private <T> T in(Supplier<T> what) {
        return CommuneScope.call(brest.id(), what::get);
    }

    private String page() {
        return "/bureau/agents/revues/" + review.id();
    }
}
