package fr.parvis.procedures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.FormsFixture;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.CircuitView;
import fr.parvis.procedures.CircuitView.Line;
import fr.parvis.procedures.CircuitView.Slab;
import fr.parvis.procedures.CircuitView.Way;
import fr.parvis.procedures.DrawCircuit;
import fr.parvis.procedures.Texts;
import fr.parvis.procedures.WalkedStep;
import fr.parvis.ui.Frame;
import fr.parvis.ui.TimelineStep;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("rules")
class CircuitViewTest {

    /** Those with a circuit: what is done elsewhere has none. */
    static final List<String> LIBRARY =
            Texts.LIBRARY.stream().filter(code -> !circuit(code).steps().isEmpty()).toList();

    private static final Instant THEN = Instant.parse("2026-11-24T13:45:00Z");

    @ParameterizedTest
    @FieldSource("LIBRARY")
    void slabsStandInsideThePictureAndApart(String code) {
        CircuitView view = view(code, List.of(), null);

        for (Slab slab : view.slabs()) {
            assertThat(slab.x()).isNotNegative();
            assertThat(slab.y()).isNotNegative();
            assertThat(slab.x() + slab.width()).isLessThanOrEqualTo(view.width());
            assertThat(slab.y() + slab.height()).isLessThanOrEqualTo(view.height());
            assertThat(view.slabs().stream().filter(other -> overlap(slab, other)))
                    .containsExactly(slab);
        }
    }

    @ParameterizedTest
    @FieldSource("LIBRARY")
    void everyStepHasASlabAndNoWordLeavesIt(String code) {
        CircuitView view = view(code, List.of(), null);
        List<String> names = view.slabs().stream().map(CircuitViewTest::words).toList();

        for (var step : circuit(code).steps()) {
            assertThat(names).anyMatch(name -> name.startsWith(step.name().fr()));
        }
        for (Slab slab : view.slabs()) {
            assertThat(slab.lines())
                    .allMatch(line -> line.y() > slab.y() && line.y() < slab.y() + slab.height());
        }
    }

    @Test
    void walkedStepsAreMarkedAndSoIsTheCurrentOne() {
        CircuitView view =
                view(
                        "odp-terrasse",
                        List.of(
                                new WalkedStep(WalkedStep.RECEIVED, THEN),
                                new WalkedStep("verification", THEN)),
                        "publicite");

        assertThat(styles(view, "done")).containsExactly("Reçue", "Vérification Agent, 5 jours");
        assertThat(styles(view, "now")).containsExactly("Publicité et avis Agent, 15 jours");
        assertThat(view.ways()).filteredOn(Way::walked).hasSize(2);
        assertThat(view.list())
                .extracting(TimelineStep::state)
                .startsWith(
                        TimelineStep.State.DONE,
                        TimelineStep.State.DONE,
                        TimelineStep.State.CURRENT,
                        TimelineStep.State.TO_COME);
        assertThat(view.description()).contains("Publicité et avis (étape en cours)");
    }

    @Test
    void aRequestThatEndedBesideTheMainPathIsListedAsItWent() {
        CircuitView view =
                view(
                        "acte-naissance",
                        List.of(
                                new WalkedStep(WalkedStep.RECEIVED, THEN),
                                new WalkedStep("verification", THEN)),
                        "transmise");

        assertThat(view.list())
                .extracting(TimelineStep::title)
                .containsExactly("Reçue", "Vérification", "Transmise");
        assertThat(styles(view, "done")).contains("Transmise");
    }

    private static List<String> styles(CircuitView view, String style) {
        return view.slabs().stream()
                .filter(slab -> slab.style().equals(style))
                .map(CircuitViewTest::words)
                .toList();
    }

    private static String words(Slab slab) {
        return slab.lines().stream().map(Line::text).collect(Collectors.joining(" "));
    }

    private static boolean overlap(Slab one, Slab other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static Circuit circuit(String code) {
        return Texts.definition(Texts.library(code)).circuit();
    }

    private static CircuitView view(String code, List<WalkedStep> walked, String current) {
        return DrawCircuit.draw(circuit(code), walked, current, frame());
    }

    private static Frame frame() {
        var languages = FormsFixture.languages();
        return new Frame(
                null,
                Locale.FRENCH,
                languages.words(Locale.FRENCH),
                languages.format(Locale.FRENCH),
                null,
                "/",
                "/",
                null,
                null,
                List.of(),
                null);
    }
}
