package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Hands that have only keys. Moves by Tab, and wherever the focus stops, it must be seen: an
 * outline or a shadow of the element, or of the label around it.
 */
final class Keyboard {

    /** More stops than any page has: whoever needs them is trapped, or it is not there. */
    private static final int MOST_STOPS = 120;

    private static final int MOST_OPTIONS = 60;

    private static final String NAME =
            """
            () => {
                const one = document.activeElement;
                if (!one || one === document.body) return '';
                const named = (one.getAttribute('aria-labelledby') ?? '').split(' ')
                    .map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();
                return (one.ariaLabel || named || one.labels?.[0]?.textContent || one.textContent)
                    .replace(/\\s+/g, ' ').trim();
            }
            """;

    private static final String SEEN =
            """
            () => {
                const shown = element => {
                    if (!element) return false;
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                        || style.boxShadow !== 'none';
                };
                const one = document.activeElement;
                return one === document.body || shown(one) || shown(one.closest('label'));
            }
            """;

    private final Page page;

    Keyboard(Person person) {
        page = person.page();
    }

    /** Tabs to what has this name, or begins with it. */
    Keyboard to(String name) {
        return to(name, "");
    }

    /** Tabs to what has a name that begins and ends so. */
    Keyboard to(String name, String end) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if (focused().startsWith(name) && focused().endsWith(end)) {
                return this;
            }
            next();
        }
        throw new AssertionError("no Tab leads to " + name + " on " + page.url());
    }

    Keyboard next() {
        press("Tab");
        assertThat(page.evaluate(SEEN)).as("the focus on “%s” is seen", focused()).isEqualTo(true);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Enter on what leads to another page. */
    Keyboard go(String name) {
        to(name);
        page.waitForNavigation(() -> press("Enter"));
        return this;
    }

    Keyboard type(String label, String text) {
        to(label);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        return this;
    }

    /** In a list, the first option that begins so; by arrows, which know no accents to miss. */
    Keyboard pick(String label, String option) {
        to(label).press("Home");
        for (int i = 0; i < MOST_OPTIONS && !chosen().startsWith(option); i++) {
            press("ArrowDown");
        }
        assertThat(chosen()).startsWith(option);
        return this;
    }

    private String chosen() {
        return (String) page.evaluate("document.activeElement.selectedOptions[0].label");
    }

    /** Into the group by Tab, to the answer by arrows. */
    Keyboard choose(String first, String answer) {
        to(first).press("Space");
        for (int i = 0; i < 20 && !focused().startsWith(answer); i++) {
            press("ArrowDown");
        }
        assertThat((Boolean) page.evaluate("document.activeElement.checked")).isTrue();
        assertThat(focused()).startsWith(answer);
        return this;
    }

    String focused() {
        return (String) page.evaluate(NAME);
    }

    /** Through the whole page and round to its first stop again. */
    int stopsOnTheWayRound() {
        page.evaluate("document.activeElement.blur()");
        page.evaluate("document.body.tabIndex = -1; document.body.focus()");
        next();
        Locator first = page.locator(":focus");
        Object start = first.elementHandle();
        for (int stops = 1; stops <= MOST_STOPS; stops++) {
            next();
            if ((Boolean) page.evaluate("start => start === document.activeElement", start)) {
                return stops;
            }
        }
        throw new AssertionError("the focus never comes round on " + page.url());
    }
}
