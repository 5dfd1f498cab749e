package fr.parvis.site.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Wording;
import fr.parvis.site.editing.TextDiff.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class TextDiffTest {

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        var both = TextDiff.of("La piscine ferme à midi.", "La piscine ferme à 14 h.");

        assertThat(both.before())
                .containsExactly(new Part("La piscine ferme à ", false), new Part("midi.", true));
        assertThat(both.after())
                .containsExactly(new Part("La piscine ferme à ", false), new Part("14 h.", true));
    }

    @Test
    void whatWasAddedIsMarkedOnOneSideOnly() {
        var both = TextDiff.of("un deux quatre", "un deux trois quatre");

        assertThat(both.before()).noneMatch(Part::changed);
        assertThat(both.after()).contains(new Part("trois ", true));
    }

    @Test
    void theStretchesTogetherAreTheTexts() {
        String before = "un deux  trois\n\nquatre cinq";
        String after = "deux trois\n\nsix cinq sept";
        var both = TextDiff.of(before, after);

        assertThat(joined(both.before())).isEqualTo(before);
        assertThat(joined(both.after())).isEqualTo(after);
    }

    @Test
    void nothingAgainstSomethingAndTwoBooksAreComparedAtOnce() {
        assertThat(TextDiff.of("", "un").after()).containsExactly(new Part("un", true));
        var both = TextDiff.of("a ".repeat(20_000), "b ".repeat(20_000));
        assertThat(both.before()).containsExactly(new Part("a ".repeat(20_000), true));
    }

    @Test
    void whatOnlyOneOfTwoTouchedIsTakenFromThatOne() {
        Manuscript base = written("Titre", "Résumé", "Rue").withSlug("a");
        Manuscript theirs = written("Titre neuf", "Résumé", "Rue").withSlug("b");
        Manuscript mine = written("Titre", "Mon résumé", "Place").withSlug("a");

        Manuscript merged = Merge.of(base, theirs, mine);

        assertThat(merged.french().title()).isEqualTo("Titre neuf");
        assertThat(merged.french().summary()).isEqualTo("Mon résumé");
        assertThat(merged.facts().text("lieu")).contains("Place");
        assertThat(merged.slug()).isEqualTo("b");
    }

    @Test
    void whatBothTouchedStaysAsTheSecondWroteIt() {
        Manuscript merged =
                Merge.of(written("A", "", ""), written("B", "", ""), written("C", "", ""));

        assertThat(merged.french().title()).isEqualTo("C");
    }

    private static Manuscript written(String title, String summary, String place) {
        return Manuscript.BLANK
                .withFrench(new Wording(title, summary, "", ""))
                .withFacts(Answers.NONE.with("lieu", place));
    }

    private static String joined(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
