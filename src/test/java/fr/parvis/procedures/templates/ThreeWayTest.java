package fr.parvis.procedures.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.procedures.Texts;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.procedures.templates.Conflict.Kind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Each kind of conflict once, and what is none. */
@Tag("rules")
class ThreeWayTest {

    private static final String BASE =
            """
            code: base
            title: Terrasse
            keywords: [terrasse, bar]
            form:
              pages:
                - id: emprise
                  title: Emprise
                  fields:
                    - {id: surface, type: number, label: Surface, hint: En mètres}
                    - {id: jour, type: date, label: Jour}
                    - {id: motif, type: choice, label: Motif, options: [{value: a, label: A}, {value: b, label: B}]}
            """;

    private final JsonNode base = tree(BASE);

    @Test
    void whatOnlyOneSideChangedIsTakenFromIt() {
        Merge merge =
                merge(
                        BASE.replace("label: Surface", "label: Votre surface"),
                        BASE.replace("En mètres", "En mètres carrés")
                                .replace("label: B}", "label: C}"),
                        Side.OURS);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(text(merge, "form.pages.emprise.fields.surface.label"))
                .isEqualTo("Votre surface");
        assertThat(text(merge, "form.pages.emprise.fields.surface.hint"))
                .isEqualTo("En mètres carrés");
        assertThat(text(merge, "form.pages.emprise.fields.motif.options.1.label")).isEqualTo("C");
    }

    @Test
    void theSameChangeOfBothIsNoConflict() {
        String both = BASE.replace("title: Terrasse", "title: Terrasses");
        assertThat(merge(both, both, Side.OURS).conflicts()).isEmpty();
    }

    @Test
    void aTextThatBothChangedIsSettledAsChosen() {
        String ours = BASE.replace("title: Terrasse", "title: Ma terrasse");
        String theirs = BASE.replace("title: Terrasse", "title: Une terrasse");

        assertThat(merge(ours, theirs, Side.OURS).conflicts())
                .extracting(Conflict::kind, Conflict::place)
                .containsExactly(tuple(Kind.VALUE, Place.of("title")));
        assertThat(text(merge(ours, theirs, Side.OURS), "title")).isEqualTo("Ma terrasse");
        assertThat(text(merge(ours, theirs, Side.THEIRS), "title")).isEqualTo("Une terrasse");
    }

    @Test
    void aQuestionThatOneTookAwayAndTheOtherChangedIsAConflict() {
        String without = BASE.replaceFirst("(?m)^.*id: jour.*\\n", "");
        String changed = BASE.replace("label: Jour", "label: Quel jour");

        Merge ours = merge(without, changed, Side.OURS);
        assertThat(ours.conflicts())
                .extracting(Conflict::kind, Conflict::id)
                .containsExactly(
                        tuple(Kind.MEMBER, "member:theirs:form.pages.emprise.fields.jour"));
        assertThat(Tree.at(ours.tree(), Place.of("form.pages.emprise.fields.jour"))).isNull();
        assertThat(
                        text(
                                merge(without, changed, Side.THEIRS),
                                "form.pages.emprise.fields.jour.label"))
                .isEqualTo("Quel jour");
        assertThat(merge(without, BASE, Side.THEIRS).conflicts()).isEmpty();
    }

    @Test
    void whatOneTookAwayStaysAwayWhenTheOtherChangedItsNeighbour() {
        String without = BASE.replaceFirst("(?m)^.*id: jour.*\\n", "");
        String changed = BASE.replace("label: Surface", "label: Votre surface");

        for (Merge merge :
                List.of(merge(without, changed, Side.OURS), merge(changed, without, Side.OURS))) {
            assertThat(merge.conflicts()).isEmpty();
            assertThat(Tree.at(merge.tree(), Place.of("form.pages.emprise.fields.jour"))).isNull();
        }
    }

    @Test
    void aQuestionThatBothAddedIsMergedAsFarAsItAgrees() {
        String ours = added("{id: etage, type: number, label: Étage, hint: Le vôtre}");
        String theirs = added("{id: etage, type: number, label: Niveau}");

        assertThat(merge(ours, theirs, Side.OURS).conflicts())
                .extracting(conflict -> conflict.place().toString())
                .containsExactly("form.pages.emprise.fields.etage.label");
        assertThat(text(merge(ours, theirs, Side.THEIRS), "form.pages.emprise.fields.etage.hint"))
                .isEqualTo("Le vôtre");
    }

    @Test
    void anOrderThatBothChangedIsSettledAsChosen() {
        JsonNode ours = base.deepCopy();
        JsonNode theirs = base.deepCopy();
        move(ours, 0, 2);
        move(theirs, 1, 0);

        Merge merge = ThreeWay.merge(base, ours, theirs, _ -> Side.THEIRS);
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(Kind.ORDER);
        assertThat(merge.tree()).isEqualTo(theirs);
        assertThat(ThreeWay.merge(base, ours, theirs, _ -> Side.OURS).tree()).isEqualTo(ours);
    }

    @Test
    void wordsThatBothAddedAreAllThere() {
        Merge merge =
                merge(
                        BASE.replace("[terrasse, bar]", "[terrasse, bar, café]"),
                        BASE.replace("[terrasse, bar]", "[parasol, terrasse]"),
                        Side.OURS);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.tree().path("keywords").valueStream().map(JsonNode::asString))
                .containsExactly("parasol", "terrasse", "café");
    }

    @Test
    void eachKeepsItsOwnCode() {
        Merge merge =
                merge(
                        BASE.replace("code: base", "code: ici"),
                        BASE.replace("code: base", "code: la"),
                        Side.THEIRS);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(text(merge, "code")).isEqualTo("ici");
    }

    private static String added(String field) {
        String next = "        - {id: jour";
        return BASE.replace(next, "        - " + field + "\n" + next);
    }

    private static void move(JsonNode tree, int from, int to) {
        var fields = (ArrayNode) Tree.at(tree, Place.of("form.pages.emprise.fields"));
        fields.insert(to, fields.remove(from));
    }

    private Merge merge(String ours, String theirs, Side side) {
        return ThreeWay.merge(base, tree(ours), tree(theirs), _ -> side);
    }

    private static JsonNode tree(String yaml) {
        return Texts.reader().tree(yaml).orThrow();
    }

    private static String text(Merge merge, String place) {
        return Tree.text(merge.tree(), Place.of(place));
    }
}
