package fr.parvis.bench;

import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.kernel.Actor;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.requests.life.Move;
import fr.parvis.requests.life.MoveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.TakeRequest;
import fr.parvis.requests.life.WriteMessage;
import fr.parvis.requests.tracking.RateRequest;
import fr.parvis.requests.tracking.Satisfaction;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Does to a request what its plan says, by the verbs behind the buttons of the desk. */
final class HandleRequest {

    private static final String WORDS =
            "Bonjour, il nous manque une précision pour répondre à votre demande.";
    private static final Set<Action> ONWARD = Set.of(Action.ADVANCE, Action.ACCEPT);

    static final Actor VISITOR = new Actor(Actor.Kind.VISITOR, 0, "", "127.0.0.1");

    private final Town town;
    private final Forms forms;
    private final TakeRequest take;
    private final MoveRequest move;
    private final WriteMessage write;
    private final RateRequest rate;

    HandleRequest(Town town, Backstage backstage) {
        this.town = town;
        this.forms = backstage.part(Forms.class);
        this.take = backstage.part(TakeRequest.class);
        this.move = backstage.part(MoveRequest.class);
        this.write = backstage.part(WriteMessage.class);
        this.rate = backstage.part(RateRequest.class);
    }

    /**
     * @throws IllegalStateException when the product would refuse the answers
     */
    Answers settled(PlannedRequest planned) {
        FormDefinition form = planned.revision().definition().form();
        Answers settled = forms.settle(form, planned.answers());
        var problems =
                ClockOfThePast.at(
                        planned.received(), () -> forms.check(form, settled, planned.locale()));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(planned.revision().code() + ": " + problems);
        }
        return settled;
    }

    void handle(Request request, PlannedRequest planned) {
        SignedInAgent agent = town.agents().get((int) (request.id() % town.agents().size()));
        var life = new Life(request, planned, agent);
        switch (planned.fate()) {
            case RECEIVED -> {}
            case TAKEN -> life.take();
            case ON_ITS_WAY -> life.advance();
            case WRITTEN_TO -> life.residentWrites();
            case WAITING -> life.ask();
            case ACCEPTED -> life.accept();
            case REFUSED -> life.refuse();
        }
    }

    /** One request on its way, the clock going on with it. */
    private final class Life {

        private final PlannedRequest planned;
        private final SignedInAgent agent;
        private final Actor actor;
        private Request request;

        Life(Request request, PlannedRequest planned, SignedInAgent agent) {
            this.request = request;
            this.planned = planned;
            this.agent = agent;
            this.actor = new Actor(Actor.Kind.AGENT, agent.id(), agent.name(), "127.0.0.1");
        }

        void take() {
            request = act(actor, () -> take.take(request.id(), request.version(), agent).orThrow());
        }

        void advance() {
            take();
            follow(transition(Set.of(Action.ADVANCE)));
        }

        void residentWrites() {
            act(VISITOR, () -> write.fromResident(request.id(), WORDS, List.of()).orThrow());
        }

        void ask() {
            take();
            follow(transition(Set.of(Action.ASK_RESIDENT)));
        }

        void accept() {
            while (!request.closed()) {
                follow(transition(ONWARD));
            }
            if (request.id() % 3 == 0) {
                int stars = 3 + (int) (request.id() % 7 % 3);
                ClockOfThePast.at(
                        planned.received().plus(Duration.ofDays(planned.daysOfHandling())),
                        () -> rate.rate(request.id(), new Satisfaction(stars, stars, 5, 4, "")));
            }
        }

        void refuse() {
            while (!request.closed()) {
                boolean decides =
                        step().transitions().stream()
                                .anyMatch(one -> one.action() == Action.REFUSE);
                follow(transition(decides ? Set.of(Action.REFUSE) : ONWARD));
            }
        }

        private Circuit.Step step() {
            return planned.revision().definition().circuit().step(request.step());
        }

        private Circuit.Transition transition(Set<Action> actions) {
            return step().transitions().stream()
                    .filter(one -> actions.contains(one.action()))
                    .findFirst()
                    .orElseThrow();
        }

        private void follow(Circuit.Transition transition) {
            var order = new Move(request.id(), request.version(), transition.id(), WORDS, agent);
            request = act(actor, () -> move.move(order).orThrow());
        }

        private Request act(Actor who, Supplier<Request> verb) {
            var at = planned.received().plus(Duration.ofDays(planned.daysOfHandling() - 1L));
            return ClockOfThePast.at(at, () -> Actor.call(who, verb::get));
        }
    }
}
