package fr.parvis.requests.correction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class CorrectionTest {

    private static final String PROCEDURE = "acte-naissance";
    private static final String COPIES = "exemplaires";

    @Autowired Communes communes;
    @Autowired TownHall townHall;
    @Autowired Procedures procedures;
    @Autowired ReturnForCorrection returning;
    @Autowired CorrectRequest correct;
    @Autowired Corrections corrections;

    private Commune brest;
    private Commune quimper;
    private SignedInAgent nadia;
    private SignedInAgent karim;

    @BeforeEach
    void openTwoTownHalls() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        nadia = agent("Nadia Bernard");
        karim = agent("Karim Haddad");
    }

    @Test
    void theCorrectedAnswerTakesThePlaceOfTheEarlierOneWhichIsKept() {
        Request request = returned();
        assertThat(request.status()).isEqualTo(PublicStatus.WAITING_FOR_YOU);
        assertThat(request.clock().suspended()).isTrue();
        Request now = in(() -> send(request, "2").orThrow());
        assertThat(now.answers().values()).containsEntry(COPIES, "2");
        assertThat(now.clock().suspended()).isFalse();
        Correction kept = in(() -> corrections.of(request.id())).getFirst();
        assertThat(kept.before().values()).doesNotContainKey(COPIES);
        assertThat(kept.after().values()).containsEntry(COPIES, "2");
        assertThat(kept.askedBy()).isEqualTo("Nadia Bernard");
    }

    @Test
    void aCorrectionIsSentOnce() {
        Request request = returned();
        Correction open = in(() -> corrections.open(request.id()).orElseThrow());
        in(() -> correct.send(open, revision(), with(request, "2"), "Voilà").orThrow());
        assertThat(in(() -> correct.send(open, revision(), with(request, "3"), "Voilà")))
                .isEqualTo(Outcome.refused(new HandlingRefused.NothingAsked()));
        assertThat(townHall.now(brest, request).answers().values()).containsEntry(COPIES, "2");
    }

    @Test
    void whatWasTypedIsKeptUntilItIsSent() {
        Request request = returned();
        Correction open = in(() -> corrections.open(request.id()).orElseThrow());
        in(
                () -> {
                    correct.keep(open, form(), with(request, "2"), "Un instant");
                    return null;
                });
        Correction later = in(() -> corrections.open(request.id()).orElseThrow());
        assertThat(later.current().values()).containsEntry(COPIES, "2");
        assertThat(later.typedWords()).isEqualTo("Un instant");
        assertThat(townHall.now(brest, request).answers().values()).doesNotContainKey(COPIES);
    }

    @Test
    void eachFieldIsGivenBackWithItsWordsAndMustBelongToTheForm() {
        Request request = filed();
        HandlingRefused missing = new HandlingRefused.ReasonMissing();
        assertThat(ask(request, nadia)).isEqualTo(Outcome.refused(missing));
        assertThat(ask(request, nadia, new Wanted(COPIES, " ")))
                .isEqualTo(Outcome.refused(missing));
        assertThat(ask(request, nadia, new Wanted("ailleurs", "Non")))
                .isEqualTo(Outcome.refused(missing));
        assertThat(townHall.now(brest, request).version()).isEqualTo(request.version());
    }

    @Test
    void theSecondOfTwoAgentsIsToldWhatChanged() {
        Request request = filed();
        assertThat(ask(request, nadia, new Wanted(COPIES, "Combien ?")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(ask(request, karim, new Wanted("nature", "Lequel ?")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isInstanceOf(HandlingRefused.Changed.class));
        assertThat(in(() -> corrections.of(request.id()))).hasSize(1);
    }

    @Test
    void anotherTownHallSeesNothingOfIt() {
        Request request = returned();
        assertThat(CommuneScope.call(quimper.id(), () -> corrections.of(request.id()))).isEmpty();
        assertThat(CommuneScope.call(quimper.id(), () -> corrections.open(request.id()))).isEmpty();
    }

    private Request returned() {
        Request request = filed();
        return ((Outcome.Done<Request, HandlingRefused>)
                        ask(request, nadia, new Wanted(COPIES, "Combien ?")))
                .value();
    }

    private Outcome<Request, HandlingRefused> ask(
            Request request, SignedInAgent agent, Wanted... wanted) {
        return in(
                () ->
                        returning.ask(
                                new ReturnForCorrection.Order(
                                        request.id(),
                                        request.version(),
                                        List.of(wanted),
                                        "",
                                        agent)));
    }

    private Outcome<Request, HandlingRefused> send(Request request, String copies) {
        Correction open = corrections.open(request.id()).orElseThrow();
        return correct.send(open, revision(), with(request, copies), "Voilà");
    }

    private static Answers with(Request request, String copies) {
        Map<String, Object> values = new HashMap<>(request.answers().values());
        values.put(COPIES, copies);
        return new Answers(values);
    }

    private Revision revision() {
        return in(() -> procedures.current(PROCEDURE).orElseThrow());
    }

    private FormDefinition form() {
        return in(() -> procedures.current(PROCEDURE).orElseThrow().definition().form());
    }

    private Request filed() {
        return townHall.file(brest, PROCEDURE, "Maud", "Kessler");
    }

    private SignedInAgent agent(String name) {
        Person person = townHall.agent(brest, name, PROCEDURE, Role.HANDLER);
        return townHall.signedIn(person, PROCEDURE, Role.HANDLER);
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CommuneScope.call(brest.id(), work);
    }
}
