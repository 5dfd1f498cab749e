package fr.parvis.procedures.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.procedures.Texts;
import fr.parvis.procedures.drafts.Edit.Insert;
import fr.parvis.procedures.drafts.Edit.Move;
import fr.parvis.procedures.drafts.Edit.Put;
import fr.parvis.procedures.drafts.Edit.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Edits, what takes them back, and how they are kept. */
@Tag("rules")
class EditTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode tree = Texts.reader().tree(Texts.library("odp-terrasse")).orThrow();

    @Test
    void aFieldIsFoundByItsIdWhateverStandsBeforeIt() {
        Place surface = Place.of("form.pages.emprise.fields.surface.label");
        JsonNode before = Tree.at(tree, surface);
        new Move(Place.of("form.pages.emprise.fields"), 3, 0).apply(tree);

        assertThat(before).isNotNull();
        assertThat(Tree.at(tree, surface)).isEqualTo(before);
    }

    @Test
    void theLastKeyOfAPartGoesWithThePart() {
        Place months = Place.of("legal.extension.months");
        Tree.put(tree, months, JSON.numberNode(1));
        assertThat(Tree.at(tree, months).asInt()).isEqualTo(1);

        Tree.put(tree, months, null);
        assertThat(tree.path("legal").has("extension")).isFalse();
    }

    /** Two tariffs of one id follow each other in time. */
    @Test
    void ofTwoMembersWithOneIdTheSecondIsKnownByItsNumber() {
        ArrayNode list = JSON.arrayNode();
        list.addObject().put("id", "terrasse").put("amount", 1);
        list.addObject().put("id", "terrasse").put("amount", 2);

        assertThat(Tree.name(list, 0)).isEqualTo("terrasse");
        assertThat(Tree.name(list, 1)).isEqualTo("1");
        assertThat(Tree.child(list, "1").path("amount").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsDoneCanBeTakenBackAndDoneAgainAlsoAfterItWasKept(long seed) {
        Random random = new Random(seed);
        String start = EditText.text(tree);
        var done = new ArrayList<Edit>();
        for (int i = 0; i < 60; i++) {
            Edit edit = any(random);
            edit.apply(tree);
            done.add(edit);
        }
        JsonNode end = tree.deepCopy();
        List<Edit> kept = EditText.read(EditText.write(done));

        kept.reversed().forEach(edit -> edit.inverse().apply(tree));
        assertThat(EditText.tree(start)).isEqualTo(EditText.tree(EditText.text(tree)));
        kept.forEach(edit -> edit.apply(tree));
        assertThat(EditText.tree(EditText.text(tree))).isEqualTo(EditText.tree(EditText.text(end)));
    }

    private Edit any(Random random) {
        var lists = List.of("form.pages", "circuit.steps", "letters", "sheet.prepare", "keywords");
        Place place = Place.of(lists.get(random.nextInt(lists.size())));
        int size = Tree.list(tree, place).size();
        return switch (size == 0 ? 1 : random.nextInt(4)) {
            case 0 -> {
                int index = random.nextInt(size);
                yield new Take(place, index, Tree.list(tree, place).get(index).deepCopy());
            }
            case 1 ->
                    new Insert(
                            place,
                            random.nextInt(size + 1),
                            JSON.objectNode().put("id", "n" + random.nextInt(1000)));
            case 2 -> new Move(place, random.nextInt(size), random.nextInt(size));
            default -> {
                Place title = Place.of("legal.data.purpose");
                JsonNode now = Tree.at(tree, title);
                JsonNode next =
                        random.nextBoolean() ? null : JSON.stringNode("x" + random.nextInt());
                yield new Put(title, now, next);
            }
        };
    }

    @Test
    void whatIsWrittenAsYamlIsReadAsTheSameProcedure() {
        for (String code : Texts.LIBRARY) {
            JsonNode read = Texts.reader().tree(Texts.library(code)).orThrow();
            String written = DraftYaml.of(EditText.tree(EditText.text(read)));
            assertThat(Texts.reader().tree(written).orThrow()).as(code).isEqualTo(read);
        }
    }
}
