package fr.parvis.requests.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.FormsFixture;
import fr.parvis.forms.Posted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.springframework.util.LinkedMultiValueMap;

/** Whatever is published while somebody fills in a form, nothing they typed is lost. */
@Tag("rules")
class RebasePropertiesTest {

    private static final List<String> TYPES =
            List.of("short-text", "long-text", "number", "email", "phone", "yes-no");

    @Property(tries = 300)
    void aPageOpenInABrowserIsKeptWholeByTheRevisionADraftGoesOnWith(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> pages = pages(random);
        FormDefinition own = form(pages);
        FormDefinition now = form(changed(pages, random));
        var typed = new LinkedHashMap<String, String>();
        own.fields().forEach(field -> typed.put(field.id(), "oui " + random.nextInt(99)));

        FormDefinition kept = Rebase.fits(own, now) ? now : own;

        for (var page : own.pages()) {
            var values = new LinkedMultiValueMap<String, String>();
            page.fields().forEach(field -> values.add(field.id(), typed.get(field.id())));
            Answers answers =
                    FormsFixture.forms()
                            .bind(
                                    kept.page(page.id()).orElseThrow(),
                                    new Posted(values, new LinkedMultiValueMap<>()),
                                    Answers.NONE,
                                    Locale.FRENCH)
                            .answers();
            page.fields().stream()
                    .filter(field -> !field.type().equals("yes-no"))
                    .forEach(
                            field ->
                                    assertThat(answers.value(field.id()))
                                            .isEqualTo(typed.get(field.id())));
        }
    }

    @Property(tries = 100)
    void addingQuestionsAndPagesNeverHoldsADraftBackTakingOneAwayAlwaysDoes(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> pages = pages(random);
        var more =
                new ArrayList<>(
                        pages.stream().map(page -> (List<String>) new ArrayList<>(page)).toList());
        more.get(random.nextInt(more.size())).add("added:short-text");
        more.add(List.of("other:number"));
        assertThat(Rebase.fits(form(pages), form(more))).isTrue();
        assertThat(Rebase.fits(form(more), form(pages))).isFalse();
    }

    /** Fields as {@code id:type}. */
    private static List<List<String>> pages(Random random) {
        var pages = new ArrayList<List<String>>();
        int id = 0;
        for (int page = 0; page <= random.nextInt(3); page++) {
            var fields = new ArrayList<String>();
            for (int field = 0; field <= random.nextInt(4); field++) {
                fields.add("f" + id++ + ":" + TYPES.get(random.nextInt(TYPES.size())));
            }
            pages.add(fields);
        }
        return pages;
    }

    private static List<List<String>> changed(List<List<String>> pages, Random random) {
        var changed = new ArrayList<List<String>>();
        for (List<String> page : pages) {
            var fields = new ArrayList<>(page);
            switch (random.nextInt(5)) {
                case 0 -> fields.add(0, "n" + changed.size() + ":number");
                case 1 -> fields.set(0, fields.getFirst().replaceFirst(":.*", ":date"));
                case 2 -> fields.removeFirst();
                case 3 -> Collections.shuffle(fields, random);
                default -> {}
            }
            if (fields.isEmpty()) {
                fields.add("n" + changed.size() + ":number");
            }
            changed.add(fields);
        }
        return changed;
    }

    private static FormDefinition form(List<List<String>> pages) {
        var yaml = new StringBuilder("pages:\n");
        for (int i = 0; i < pages.size(); i++) {
            yaml.append("  - id: p%d\n    title: Page\n    fields:\n".formatted(i));
            for (String field : pages.get(i)) {
                String[] parts = field.split(":");
                yaml.append(
                        "      - {id: %s, type: %s, label: Question}\n"
                                .formatted(parts[0], parts[1]));
            }
        }
        return FormsFixture.form(yaml.toString());
    }
}
