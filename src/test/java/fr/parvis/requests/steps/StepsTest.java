package fr.parvis.requests.steps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.payments.PaymentOrder;
import fr.parvis.payments.Payments;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.CompleteRequest;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Move;
import fr.parvis.requests.life.MoveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.WithdrawRequest;
import fr.parvis.requests.steps.AskedOpinion.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class StepsTest {

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @Autowired MoveRequest move;
    @Autowired CompleteRequest complete;
    @Autowired Opinions opinions;
    @Autowired OpinionLinks links;
    @Autowired GiveOpinion give;
    @Autowired GoOn goOn;
    @Autowired LookAgain lookAgain;
    @Autowired History history;
    @Autowired RequestDocuments documents;
    @Autowired JdbcClient jdbc;
    @Autowired Payments payments;
    @Autowired RequestStore store;
    @Autowired WithdrawRequest withdraw;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private String code;

    @BeforeEach
    void publishTheCircuitOfAllSteps() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        code = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        for (Commune commune : List.of(brest, quimper)) {
            CommuneScope.run(
                    commune.id(),
                    () ->
                            procedures
                                    .publish(Texts.everyStep().replace("tout-un-circuit", code))
                                    .orThrow());
        }
    }

    @Test
    void opinionsAreAskedTogetherAndTheLastOneLetsTheRequestGoOn() {
        Request request = filed();
        in(() -> move(request, "avancer", 1));
        List<AskedOpinion> asked = in(() -> opinions.of(request.id()));
        assertThat(asked).hasSize(2).allMatch(AskedOpinion::open);
        in(() -> give.give(asked.getFirst(), Verdict.FAVOURABLE, "", "Ali Roux").orThrow());
        assertThat(now(request).step()).isEqualTo("avis");
        in(() -> give.give(asked.getLast(), Verdict.CONDITIONS, "Bas.", "Ana Lo").orThrow());
        assertThat(now(request).step()).isEqualTo("preciser");
        assertThat(now(request).clock().suspended()).isTrue();
    }

    @Test
    void anOpinionIsGivenOnce() {
        Request request = filed();
        in(() -> move(request, "avancer", 1));
        AskedOpinion asked = in(() -> opinions.of(request.id()).getLast());
        in(() -> give.give(asked, Verdict.FAVOURABLE, "", "Ana Lo").orThrow());
        assertThat(in(() -> give.give(asked, Verdict.UNFAVOURABLE, "Non", "Ana Lo")))
                .isInstanceOf(Refused.class);
        assertThat(in(() -> opinions.of(request.id()).getLast().verdict()))
                .isEqualTo(Verdict.FAVOURABLE);
    }

    @Test
    void anOpinionAgainstSaysWhy() {
        Request request = filed();
        in(() -> move(request, "avancer", 1));
        AskedOpinion asked = in(() -> opinions.of(request.id()).getLast());
        assertThat(in(() -> give.give(asked, Verdict.UNFAVOURABLE, "", "Ana Lo")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void opinionsThatDoNotComeInTimeCountAsTheCircuitSays() {
        Request request = filed();
        in(() -> move(request, "avancer", 1));
        theTimeComes(request);
        in(
                () -> {
                    lookAgain.here();
                    lookAgain.here();
                    return null;
                });
        assertThat(now(request).step()).isEqualTo("preciser");
        assertThat(in(() -> opinions.of(request.id())))
                .allMatch(one -> one.byDefault() && one.verdict() == Verdict.FAVOURABLE);
    }

    @Test
    void anAgentMayGoOnBeforeTheOpinionsAreIn() {
        Request request = filed();
        in(() -> move(request, "avancer", 1));
        in(() -> move(now(request), "suite", 1));
        assertThat(in(() -> opinions.of(request.id())))
                .noneMatch(AskedOpinion::open)
                .allMatch(one -> one.verdict() == null);
    }

    /** The history tells what the machine did from what people did. */
    @Test
    void whatTheMachineTakesIsWrittenAsSuch() {
        Request request = filed();
        in(() -> move(request, "avancer", 1));
        theTimeComes(request);
        in(
                () -> {
                    lookAgain.here();
                    return null;
                });
        RequestEvent last =
                in(() -> history.of(request.id())).stream()
                        .filter(event -> event.transition().equals("suite"))
                        .findFirst()
                        .orElseThrow();
        assertThat(last.actorKind()).isEqualTo(Actor.Kind.SYSTEM);
    }

    @Test
    void theAnswerToAQuestionOfTheCircuitLetsItGoOn() {
        Request request = atTheQuestion();
        in(() -> complete.complete(request.id(), "Oui, toujours.", List.of()).orThrow());
        assertThat(now(request).step()).isEqualTo("visa");
        assertThat(now(request).clock().suspended()).isFalse();
    }

    @Test
    void twoDifferentPersonsApprove() {
        Request request = atTheQuestion();
        in(() -> complete.complete(request.id(), "Oui.", List.of()).orThrow());
        in(() -> move(now(request), "suite", 1));
        assertThat(now(request).step()).isEqualTo("visa");
        assertThat(in(() -> tryMove(now(request), "suite", 1)))
                .isEqualTo(Outcome.refused(new HandlingRefused.ApprovedAlready()));
        in(() -> move(now(request), "suite", 2));
        assertThat(now(request).step()).isEqualTo("decision");
    }

    /** The letter leaves at once; the payment then waits. */
    @Test
    void aLetterIsMadeAtOnceAndTheRequestGoesOn() {
        Request request = atTheQuestion();
        in(() -> complete.complete(request.id(), "Oui.", List.of()).orThrow());
        in(() -> move(now(request), "suite", 1));
        in(() -> move(now(request), "suite", 2));
        in(() -> move(now(request), "accorder", 1));
        assertThat(now(request).step()).isEqualTo("paiement");
        assertThat(in(() -> documents.of(request.id())))
                .extracting(document -> document.letter())
                .containsExactly("bon", "recu");
    }

    @Test
    void everyVersionIsMadeByOneEvent() {
        Request request = atTheQuestion();
        assertThat(in(() -> history.of(request.id()))).hasSize(now(request).version() + 1);
    }

    @Test
    void somebodyOutsideGivesAnOpinionByTheLinkAlone() {
        Request request = filed();
        in(() -> move(request, "avancer", 1));
        AskedOpinion asked = in(() -> opinions.of(request.id()).getLast());
        String address = "/avis/" + in(() -> links.token(asked.id()));
        var outside = new Browser(port, brest);
        assertThat(outside.get(address).body()).contains("Lina").doesNotContain("maud@exemple.fr");
        assertThat(outside.post(address, "verdict", "", "words", "", "signed", "").status())
                .isEqualTo(422);
        outside.post(address, "verdict", "FAVOURABLE", "words", "", "signed", "Ana Lo, ABF");
        assertThat(in(() -> opinions.of(request.id()).getLast().givenBy()))
                .isEqualTo("Ana Lo, ABF");
        assertThat(new Browser(port, quimper).get(address).status()).isEqualTo(404);
        assertThat(outside.get("/avis/" + asked.id() + "-AAAAAAAAAAAAAAAAAAAAAA").status())
                .isEqualTo(404);
    }

    @Test
    void aPaymentTakenAtTheCounterIsNotedWithItsReferenceAndLetsTheRequestGoOn() {
        Request request = atThePayment();
        Browser agent = theAgent();
        String address = "/bureau/demandes/" + request.number();
        assertThat(agent.get(address).body()).contains(address + "/paiement");
        assertThat(agent.post(address + "/paiement", "receipt", " ").status()).isEqualTo(422);
        agent.post(address + "/paiement", "receipt", "chèque 12");
        assertThat(now(request).step()).isEqualTo("rendez-vous");
        PaymentOrder order = in(() -> payments.about(request.reference()).orElseThrow());
        assertThat(order.paid()).isTrue();
        assertThat(order.receipt()).isEqualTo("chèque 12");
        assertThat(agent.get(address).body()).contains("chèque 12");
        assertThat(in(() -> payments.record(order.id(), "encore", "X"))).isFalse();
    }

    @Test
    void whatIsNotPaidInTimeTakesTheSideWayAndIsOwedNoMore() {
        Request request = atThePayment();
        theTimeComes(request);
        in(
                () -> {
                    lookAgain.here();
                    return null;
                });
        assertThat(now(request).outcome()).isEqualTo("classee");
        assertThat(in(() -> payments.about(request.reference()).orElseThrow().state()))
                .isEqualTo(PaymentOrder.State.CANCELLED);
    }

    @Test
    void whoOwesNothingIsNotAskedToPay() {
        Request request = townHall.file(brest, code, Map.of());
        assertThat(atThePayment(request).step()).isEqualTo("rendez-vous");
        assertThat(in(() -> payments.about(request.reference()))).isEmpty();
    }

    @Test
    void anAppointmentIsProposedMovedAndKept() {
        Request request = atThePayment(townHall.file(brest, code, Map.of()));
        Browser agent = theAgent();
        String address = "/bureau/demandes/" + request.number() + "/rendez-vous";
        assertThat(agent.get(address).body()).contains("À la mairie");
        String[] past = {"date", "2020-01-02", "time", "10:00", "place", "Ici"};
        assertThat(send(agent, address, address, past)).isEqualTo(422);
        send(agent, address, address, "date", "2035-01-02", "time", "10:00", "place", "Ici");
        send(agent, address, address, "date", "2035-01-03", "time", "11:00", "place", "Là");
        assertThat(agent.get(address).body()).contains("2035-01-03", "Là");
        assertThat(now(request).step()).isEqualTo("rendez-vous");
        send(agent, address, address + "/issue", "outcome", "kept");
        assertThat(now(request).step()).isEqualTo("signature");
    }

    @Test
    void aMissedAppointmentTakesTheSideWay() {
        Request request = atThePayment(townHall.file(brest, code, Map.of()));
        Browser agent = theAgent();
        String address = "/bureau/demandes/" + request.number() + "/rendez-vous";
        send(agent, address, address + "/issue", "outcome", "missed");
        assertThat(now(request).step()).as("nothing was proposed").isEqualTo("rendez-vous");
        send(agent, address, address, "date", "2035-01-02", "time", "10:00", "place", "Ici");
        send(agent, address, address + "/issue", "outcome", "missed");
        assertThat(now(request).outcome()).isEqualTo("classee");
    }

    @Test
    void theDocumentIsMadeWhenItsSignerHasSignedAndNamesThem() {
        Request request = atTheSignature();
        Browser agent = theAgent();
        String address = "/bureau/demandes/" + request.number() + "/signature";
        assertThat(agent.get(address).body()).contains("Contrat");
        assertThat(agent.get(address + "/document").status()).isEqualTo(200);
        send(agent, address, address, "choice", "sign");
        assertThat(now(request).step()).isEqualTo("envoi");
        assertThat(in(() -> documents.of(request.id())))
                .extracting(document -> document.letter())
                .contains("contrat");
        assertThat(agent.get("/bureau/demandes/" + request.number()).body())
                .contains("Nadia Bernard, signé le");
    }

    @Test
    void whoDoesNotSignSaysWhyAndTheSideWayIsTaken() {
        Request request = atTheSignature();
        Browser agent = theAgent();
        String address = "/bureau/demandes/" + request.number() + "/signature";
        assertThat(send(agent, address, address, "choice", "decline")).isEqualTo(422);
        send(agent, address, address, "choice", "decline", "words", "Il manque une page.");
        assertThat(now(request).outcome()).isEqualTo("classee");
    }

    @Test
    void anotherRoleReadsWhoseSignatureIsAwaitedAndCannotGiveIt() {
        Request request = atTheSignature();
        Browser handler = townHall.agent(brest, "Yann Le Bihan", code, Role.HANDLER).signIn(port);
        handler.post("/bureau/demandes/" + request.number() + "/signature", "choice", "sign");
        assertThat(now(request).step()).isEqualTo("signature");
    }

    /** The day the resident gave has passed; the linked request ends, and with it this one. */
    @Test
    void anotherProcedureIsFiledForTheSameResidentAndItsEndEndsTheStep() {
        in(() -> procedures.publish(Texts.fourth()).orThrow());
        Request request = atTheSignature();
        in(() -> move(now(request), "signe", 1));
        in(() -> move(now(request), "suite", 1));
        assertThat(now(request).step()).isEqualTo("autre");
        long child = child(request);
        Request filed = in(() -> store.find(child).orElseThrow());
        assertThat(filed.procedureCode()).isEqualTo("pret-broyeur");
        assertThat(filed.applicant().name()).contains("Aubrée");
        in(() -> withdraw.withdraw(child).orThrow());
        assertThat(now(request).outcome()).isEqualTo("accepted");
    }

    private long child(Request request) {
        return in(
                () ->
                        jdbc.sql("select child_id from request_child where parent_id = ?")
                                .param(request.id())
                                .query(Long.class)
                                .single());
    }

    private Request atTheSignature() {
        Request request = atThePayment(townHall.file(brest, code, Map.of()));
        in(() -> move(now(request), "venu", 1));
        assertThat(now(request).step()).isEqualTo("signature");
        return request;
    }

    /** Reads the page first, as people do. */
    private static int send(Browser browser, String page, String address, String... fields) {
        browser.get(page);
        return browser.post(address, fields).status();
    }

    private Browser theAgent() {
        return townHall.agent(brest, "Nadia Bernard", code, Role.values()).signIn(port);
    }

    private Request atThePayment() {
        return atThePayment(filed());
    }

    private Request atThePayment(Request request) {
        in(() -> move(request, "avancer", 1));
        in(() -> move(now(request), "suite", 1));
        in(() -> complete.complete(request.id(), "Oui.", List.of()).orThrow());
        in(() -> move(now(request), "suite", 1));
        in(() -> move(now(request), "suite", 2));
        in(() -> move(now(request), "accorder", 1));
        return now(request);
    }

    private Request atTheQuestion() {
        Request request = filed();
        in(() -> move(request, "avancer", 1));
        in(() -> move(now(request), "suite", 1));
        assertThat(now(request).step()).isEqualTo("preciser");
        return request;
    }

    private Request filed() {
        return townHall.file(brest, code, Map.of("prix", "24.00"));
    }

    private Request now(Request request) {
        return townHall.now(brest, request);
    }

    private void theTimeComes(Request request) {
        in(
                () ->
                        jdbc.sql(
                                        "update request_step set wake_at = timestamptz '2020-01-01' where"
                                                + " request_id = ? and ended_at is null")
                                .param(request.id())
                                .update());
    }

    private Request move(Request request, String transition, long agent) {
        return tryMove(now(request), transition, agent).orThrow();
    }

    private Outcome<Request, HandlingRefused> tryMove(
            Request request, String transition, long agent) {
        return move.move(
                new Move(request.id(), request.version(), transition, "Voilà", agent(agent)));
    }

    private SignedInAgent agent(long id) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        return new SignedInAgent(
                id,
                "Agent " + id,
                "",
                "a@b.fr",
                Map.of(procedures.current(code).orElseThrow().departmentId(), roles),
                false);
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CommuneScope.call(brest.id(), work);
    }
}
