package fr.parvis.procedures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.StepDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Circuits at random, from fixed seeds: those that the rules let pass can be walked to an end. */
@Tag("rules")
class CircuitsEndTest {

    private static final int CIRCUITS = 20_000;
    private static final LocalizedText NAME = LocalizedText.of("x");
    private static final List<Kind> KINDS =
            Stream.of(Kind.values()).filter(kind -> kind != Kind.END).toList();
    private static final List<Rule> RULES =
            List.of(
                    new StepsLead(),
                    new StepsAreReached(),
                    new ActionsFit(),
                    new StepsCanGoOn(),
                    new MachinesDoNotLoop());

    @Test
    void whatTheRulesLetPassEndsAndNeverTurnsAlone() {
        int sound = 0;
        for (int seed = 0; seed < CIRCUITS; seed++) {
            Random chance = new Random(seed);
            Circuit circuit = circuit(chance);
            if (!sound(circuit)) {
                continue;
            }
            sound++;
            for (int walk = 0; walk < 5; walk++) {
                walk(circuit, chance, seed);
            }
        }
        assertThat(sound).as("circuits that the rules let pass").isGreaterThan(CIRCUITS / 100);
    }

    /** People choose at random; a machine that goes on alone meets no step twice in a row. */
    private static void walk(Circuit circuit, Random chance, int seed) {
        Step here = circuit.step(circuit.start());
        List<String> alone = new ArrayList<>();
        int steps = 0;
        while (!here.end()) {
            assertThat(steps++).as("steps of the walk, seed %d", seed).isLessThan(5_000);
            if (here.kind().atOnce() || here.kind().alone() && chance.nextBoolean()) {
                assertThat(alone)
                        .as("steps nobody acts at, seed %d", seed)
                        .doesNotContain(here.id());
                alone.add(here.id());
                Step from = here;
                here =
                        circuit.step(
                                from.sideWay()
                                        .filter(_ -> chance.nextBoolean())
                                        .or(from::ownWay)
                                        .orElseThrow()
                                        .to());
            } else {
                alone.clear();
                var ways = here.transitions();
                here = circuit.step(ways.get(chance.nextInt(ways.size())).to());
            }
        }
    }

    private static boolean sound(Circuit circuit) {
        var definition =
                new ProcedureDefinition(
                        "x", NAME, NAME, "x", "x", null, null, null, null, false, null, null, null,
                        null, null, null, circuit, null, null);
        List<String> found = new ArrayList<>();
        RULES.forEach(rule -> rule.check(definition, (path, key, _) -> found.add(path + key)));
        return found.isEmpty();
    }

    private static Circuit circuit(Random chance) {
        int count = 2 + chance.nextInt(4);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(step(i, count, chance));
        }
        steps.add(
                new Step(
                        "end",
                        Kind.END,
                        NAME,
                        null,
                        PublicStatus.CLOSED,
                        NAME,
                        0,
                        "end",
                        List.of(),
                        null,
                        List.of(),
                        new StepDetail.End()));
        return new Circuit("s0", steps);
    }

    private static Step step(int index, int count, Random chance) {
        Kind kind = KINDS.get(chance.nextInt(KINDS.size()));
        List<Transition> ways = new ArrayList<>();
        int number = 1 + chance.nextInt(3);
        for (int i = 0; i < number; i++) {
            boolean side = i > 0 && kind.sideWay() != null && chance.nextBoolean();
            ways.add(way(side ? kind.sideWay() : "w" + i, count, chance));
        }
        return new Step(
                "s" + index,
                kind,
                NAME,
                "agent",
                PublicStatus.IN_HAND,
                NAME,
                1,
                null,
                ways,
                null,
                List.of(),
                new StepDetail.Review());
    }

    private static Transition way(String id, int count, Random chance) {
        boolean ends = chance.nextInt(3) == 0;
        return new Transition(
                id,
                ends ? Action.CLOSE : chance.nextInt(4) == 0 ? Action.SEND_BACK : Action.ADVANCE,
                NAME,
                null,
                ends ? "end" : "s" + chance.nextInt(count),
                false,
                null);
    }
}
