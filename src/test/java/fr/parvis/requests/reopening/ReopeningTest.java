package fr.parvis.requests.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.Actor;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.life.Applicant;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.LegalClock;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestEvent.Kind;
import fr.parvis.ui.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class ReopeningTest {

    private static final long DEPARTMENT = 7;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ProcedureDefinition BIRTH =
            Texts.definition(Texts.library("acte-naissance"));
    private static final Revision REVISION = new Revision(1, 1, DEPARTMENT, BIRTH);
    private static final SignedInAgent SIGNATORY = agent(Role.SIGNATORY);

    @Test
    void aGrantedRequestResumesWhereItWasGrantedOrBefore() {
        assertThat(granted(DAY).ways())
                .extracting(way -> way.step().id(), WayBack::effect)
                .containsExactly(
                        tuple("delivrance", Effect.GRANT_TAKEN_BACK),
                        tuple("verification", Effect.GRANT_TAKEN_BACK));
    }

    @Test
    void whatComesAfterTheDecisionIsDoneAgainWithoutTouchingIt() {
        List<RequestEvent> history =
                List.of(
                        event(Kind.RECEIVED, "verification"),
                        event(Kind.DECIDED, "delivrance"),
                        event(Kind.CLOSED, "delivree"));
        List<WayBack> ways =
                WayBack.of(ended("accepted", true, "delivree"), BIRTH.circuit(), history);
        assertThat(ways.getFirst().effect()).isEqualTo(Effect.DECISION_STAYS);
        assertThat(ways.getLast().effect()).isEqualTo(Effect.GRANT_TAKEN_BACK);
    }

    @Test
    void whatWasPassedOnGoesOnThereAndNotHere() {
        Reopening passedOn = of(ended(Request.TRANSMITTED, false, "verification"), "x", DAY);
        assertThat(passedOn.waysOf(SIGNATORY)).isEmpty();
        assertThat(passedOn.refusal(order(SIGNATORY, "verification")))
                .containsInstanceOf(ReopeningRefused.Elsewhere.class);
    }

    @Test
    void aWithdrawnRequestResumesWhereItStood() {
        List<RequestEvent> history =
                List.of(
                        event(Kind.RECEIVED, "verification"),
                        event(Kind.WITHDRAWN, "verification"));
        assertThat(WayBack.of(ended("withdrawn", true, "verification"), BIRTH.circuit(), history))
                .containsExactly(
                        new WayBack(
                                BIRTH.circuit().step("verification"), Effect.WITHDRAWAL_UNDONE));
    }

    @Test
    void anUnlawfulGrantIsTakenBackWithinFourMonthsNotADayLater() {
        LocalDate last = DAY.plusMonths(4);
        assertThat(granted(last).refusal(order(Ground.ILLEGAL, true, "Erreur"))).isEmpty();
        assertThat(granted(last.plusDays(1)).refusal(order(Ground.ILLEGAL, true, "Erreur")))
                .contains(new ReopeningRefused.TooLate());
        assertThat(granted(last.plusDays(1)).refusal(order(Ground.FRAUD, true, "Faux"))).isEmpty();
        assertThat(granted(last.plusYears(1)).refusal(order(Ground.ASKED, false, "Mieux")))
                .isEmpty();
    }

    @Test
    void aGrantIsNotTakenBackWithoutAGroundNorAgainstSomebodyUnheard() {
        assertThat(granted(DAY).refusal(order(null, true, "Erreur")))
                .contains(new ReopeningRefused.GroundMissing());
        assertThat(granted(DAY).refusal(order(Ground.ILLEGAL, false, "Erreur")))
                .contains(new ReopeningRefused.NotHeard());
        assertThat(granted(DAY).refusal(order(Ground.FRAUD, false, "Faux")))
                .contains(new ReopeningRefused.NotHeard());
    }

    @Test
    void aRefusalIsTakenBackAtAnyTimeWithAReason() {
        Reopening refused = of(ended("refused", true, "refusee"), "refusee", DAY.plusYears(2));
        assertThat(refused.refusal(order(null, false, "Pièce retrouvée"))).isEmpty();
        assertThat(refused.refusal(order(null, false, " ")))
                .contains(new ReopeningRefused.ReasonMissing());
    }

    @Test
    void onlyWhoDecidesThereReopensThere() {
        Reopening refused = of(ended("refused", true, "refusee"), "refusee", DAY);
        assertThat(refused.waysOf(agent(Role.HANDLER)))
                .extracting(way -> way.step().id())
                .containsExactly("verification");
        assertThat(refused.refusal(order(agent(Role.HANDLER), "delivrance")))
                .contains(new ReopeningRefused.AsUsual(new HandlingRefused.NotYours("signataire")));
        assertThat(refused.refusal(order(SIGNATORY, "refusee")))
                .contains(new ReopeningRefused.NoSuchStep());
    }

    @Test
    void theDelayStartsAnewForWhatIsDecidedAnewAndNeverStoppedForWhatWasNotDecided() {
        LegalClock before = LegalClock.start(BIRTH.legal(), DAY);
        LocalDate today = DAY.plusMonths(1);
        assertThat(Effect.REFUSAL_TAKEN_BACK.clock(before, today))
                .isEqualTo(before.startAgain(today));
        assertThat(Effect.WITHDRAWAL_UNDONE.clock(before, today))
                .isEqualTo(before.startAgain(today));
        assertThat(Effect.UNDECIDED.clock(before, today)).isEqualTo(before);
        assertThat(Effect.DECISION_STAYS.clock(before, today)).isEqualTo(before);
    }

    private static Reopening granted(LocalDate today) {
        return of(ended("accepted", true, "delivree"), "delivree", today);
    }

    private static Reopening of(Request request, String end, LocalDate today) {
        List<RequestEvent> history =
                List.of(
                        event(Kind.RECEIVED, "verification"),
                        event(Kind.MOVED, "delivrance"),
                        event(Kind.DECIDED, end));
        return new Reopening(
                request, REVISION, WayBack.of(request, BIRTH.circuit(), history), today);
    }

    private static Reopening.Order order(Ground ground, boolean heard, String words) {
        return new Reopening.Order(1, 3, "delivrance", ground, heard, words, SIGNATORY);
    }

    private static Reopening.Order order(SignedInAgent agent, String step) {
        return new Reopening.Order(1, 3, step, null, false, "Pièce retrouvée", agent);
    }

    private static SignedInAgent agent(Role role) {
        return new SignedInAgent(
                1,
                "Nadia Bernard",
                "",
                "nadia@mairie.test",
                Map.of(DEPARTMENT, Set.of(role)),
                false);
    }

    private static RequestEvent event(Kind kind, String step) {
        return new RequestEvent(
                Instant.EPOCH,
                kind,
                step,
                PublicStatus.CLOSED,
                Actor.Kind.AGENT,
                1,
                "",
                "",
                "",
                "");
    }

    private static Request ended(String outcome, boolean decided, String step) {
        Instant at = DAY.atStartOfDay(Format.ZONE).toInstant();
        return new Request(
                1,
                "2026-000001",
                1,
                BIRTH.code(),
                DEPARTMENT,
                null,
                new Applicant("Maud Kessler", "", ""),
                Locale.FRENCH,
                Channel.ONLINE,
                Answers.NONE,
                step,
                PublicStatus.CLOSED,
                at,
                LegalClock.start(BIRTH.legal(), DAY),
                null,
                DAY,
                null,
                0,
                false,
                outcome,
                Optional.of(at).filter(_ -> decided).orElse(null),
                at,
                3,
                null,
                false);
    }
}
