package fr.parvis.requests.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.handling.TownHall;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SilenceTest {

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @Autowired ExtendDelay extend;
    @Autowired ClaimSilence claim;
    @Autowired RequestDocuments documents;
    @Autowired MessageThread thread;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Commune brest;
    private Commune quimper;
    private String rejecting;
    private String accepting;

    @BeforeEach
    void publishAnAcceptingAndARejectingSilence() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        rejecting = publish(Texts.everyStep());
        accepting = publish(Texts.everyStep().replace("silence: rejects", "silence: accepts"));
    }

    @Test
    void theDelayIsExtendedOnceAndTheResidentIsTold() {
        Request request = townHall.file(brest, rejecting, "Lina", "Aubrée");
        LocalDate before = request.clock().due();
        Request longer = in(() -> extend(request, "Une enquête est en cours.").orThrow());
        assertThat(longer.clock().due()).isEqualTo(before.plusMonths(1));
        assertThat(in(() -> history.of(request.id())).getLast().words())
                .isEqualTo("Une enquête est en cours.");
        assertThat(in(() -> extend(longer, "Encore.")))
                .isEqualTo(Outcome.refused(new HandlingRefused.NotExtensible()));
    }

    @Test
    void theDelayIsNotExtendedWithoutAReasonNorByAnotherDepartment() {
        Request request = townHall.file(brest, rejecting, "Lina", "Aubrée");
        assertThat(in(() -> extend(request, ""))).isInstanceOf(Refused.class);
        var stranger = new SignedInAgent(9, "Paul", "", "p@b.fr", Map.of(), false);
        assertThat(in(() -> extend.extend(request.id(), request.version(), "Oui", stranger)))
                .isInstanceOf(Refused.class);
        assertThat(townHall.now(brest, request).clock()).isEqualTo(request.clock());
    }

    @Test
    void theCertificateOfAnAcceptanceIsMadeOnceWhenTheDelayIsOver() {
        Request request = townHall.file(brest, accepting, "Lina", "Aubrée");
        assertThat(in(() -> claim.certificate(request.id()))).isInstanceOf(Refused.class);
        theDelayIsOver(request);
        in(() -> claim.certificate(request.id()).orThrow());
        in(() -> claim.certificate(request.id()).orThrow());
        assertThat(in(() -> documents.of(request.id())))
                .extracting(RequestDocument::letter)
                .containsExactly(ClaimSilence.CERTIFICATE);
        assertThat(in(() -> claim.reasons(request.id(), "Pourquoi ?"))).isInstanceOf(Refused.class);
    }

    @Test
    void theReasonsOfARefusalBySilenceAreAskedForAtTheDesk() {
        Request request = townHall.file(brest, rejecting, "Lina", "Aubrée");
        Request other = townHall.file(brest, rejecting, "Malo", "Kerr");
        theDelayIsOver(request);
        in(() -> claim.reasons(request.id(), "Pourquoi ?").orThrow());
        assertThat(townHall.now(brest, request).unread()).isEqualTo(1);
        assertThat(townHall.now(brest, other).unread()).isZero();
        assertThat(in(() -> claim.certificate(request.id()))).isInstanceOf(Refused.class);
    }

    private void theDelayIsOver(Request request) {
        in(
                () ->
                        jdbc.sql("update request set legal_due = ? where id = ?")
                                .params(LocalDate.now(clock).minusDays(1), request.id())
                                .update());
    }

    private Outcome<Request, HandlingRefused> extend(Request request, String why) {
        var agent =
                new SignedInAgent(
                        7,
                        "Nadia",
                        "",
                        "n@b.fr",
                        Map.of(request.departmentId(), Set.of(Role.HANDLER)),
                        false);
        return extend.extend(request.id(), request.version(), why, agent);
    }

    private String publish(String text) {
        String code = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        for (Commune commune : new Commune[] {brest, quimper}) {
            CommuneScope.run(
                    commune.id(),
                    () -> procedures.publish(text.replace("tout-un-circuit", code)).orThrow());
        }
        return code;
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CommuneScope.call(brest.id(), work);
    }
}
