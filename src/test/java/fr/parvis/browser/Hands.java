package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands that fill in whatever a page of a form asks, told by the names of its inputs: with a
 * pointer, or by keys alone. Of several boxes to tick, the values stand apart by commas.
 */
final class Hands {

    /** More stops than any page of the form has. */
    private static final int MOST_STOPS = 150;

    private static final String FOCUSED =
            """
            () => {
                const one = document.activeElement;
                const options = [...one.options ?? []];
                return [one.name ?? '', one.type ?? '', one.value ?? '',
                    options.map(option => option.value + '=' + option.text.trim()).join('|')];
            }
            """;

    /** Whether all that was typed is on the page, as the person would read it there. */
    private static final String LOST =
            """
            answers => Object.entries(answers).filter(([name, wanted]) => {
                const inputs = [...document.getElementsByName(name)].filter(it => it.type !== 'hidden');
                if (inputs.length === 0) return false;
                const ticked = inputs.filter(it => /radio|checkbox/.test(it.type));
                return ticked.length > 0
                    ? ticked.filter(it => it.checked).map(it => it.value).join() !== wanted
                    : inputs[0].value !== wanted;
            }).map(([name, wanted]) => name + ' is no longer ' + wanted)
            """;

    private final Person person;
    private final Page page;

    Hands(Person person) {
        this.person = person;
        this.page = person.page();
    }

    void fill(Map<String, String> answers) {
        answers.forEach(
                (name, answer) -> {
                    Locator inputs = named(name);
                    if (inputs.count() > 0) {
                        fill(inputs, answer);
                    }
                });
    }

    private void fill(Locator inputs, String answer) {
        String kind = (String) inputs.first().evaluate("one => one.type");
        switch (kind) {
            case "radio", "checkbox" ->
                    Arrays.stream(answer.split(","))
                            .forEach(
                                    value ->
                                            inputs.and(page.locator("[value=\"" + value + "\"]"))
                                                    .check());
            case "select-one" -> inputs.first().selectOption(answer);
            default -> inputs.first().fill(answer);
        }
    }

    private Locator named(String name) {
        return page.locator("[name=\"" + name + "\"]:not([type=hidden])");
    }

    /** From stop to stop; every stop must be seen. */
    void fillByKeys(Map<String, String> answers) {
        Map<String, String> left = new HashMap<>(answers);
        left.keySet().removeIf(name -> named(name).count() == 0);
        Keyboard keys = new Keyboard(person);
        for (int stop = 0; stop < MOST_STOPS && !left.isEmpty(); stop++) {
            keys.next();
            List<?> focused = (List<?>) page.evaluate(FOCUSED);
            String answer = left.get(focused.getFirst().toString());
            if (answer != null && type(focused, answer, keys)) {
                left.remove(focused.getFirst().toString());
            }
        }
        assertThat(left).as("no Tab leads to these").isEmpty();
    }

    /**
     * @return whether nothing is left to do for this name
     */
    private boolean type(List<?> focused, String answer, Keyboard keys) {
        List<String> wanted = List.of(answer.split(","));
        String value = focused.get(2).toString();
        switch (focused.get(1).toString()) {
            case "checkbox" -> {
                if (wanted.contains(value)) {
                    keys.press("Space");
                }
                return wanted.getLast().equals(value);
            }
            case "radio" -> {
                keys.press("Space");
                for (int i = 0; i < 20 && !chosen().equals(answer); i++) {
                    keys.press("ArrowDown");
                }
                assertThat(chosen()).isEqualTo(answer);
            }
            case "select-one" -> page.keyboard().type(option(focused.get(3).toString(), answer));
            default -> {
                keys.press("Control+A");
                page.keyboard().insertText(answer);
            }
        }
        return true;
    }

    private String chosen() {
        return (String) page.evaluate("document.activeElement.value");
    }

    private static String option(String options, String value) {
        return Arrays.stream(options.split("\\|"))
                .filter(option -> option.startsWith(value + "="))
                .map(option -> option.substring(value.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    /** Nothing that was typed is lost. */
    void findsAgain(Map<String, String> answers) {
        assertThat((List<?>) page.evaluate(LOST, answers)).as(page.url()).isEmpty();
    }
}
