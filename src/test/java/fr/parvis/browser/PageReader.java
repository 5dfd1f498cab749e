package fr.parvis.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one page as people with other eyes, hands, screens and languages meet it. */
final class PageReader {

    /** The page scrolls sideways, or words are cut off at its edge. */
    private static final String TOO_WIDE =
            """
            () => {
                const root = document.documentElement;
                const edge = root.clientWidth + 1;
                const scrolls = element => element && element !== document.body
                    && (/auto|scroll/.test(getComputedStyle(element).overflowX)
                        || scrolls(element.parentElement));
                const forEarsOnly = element => element && element !== document.body
                    && (element.offsetWidth === 1 || getComputedStyle(element).clipPath !== 'none'
                        || forEarsOnly(element.parentElement));
                const found = root.scrollWidth > edge ? ['scrolls to ' + root.scrollWidth] : [];
                const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const range = document.createRange();
                while (walk.nextNode() && found.length < 3) {
                    const holder = walk.currentNode.parentElement;
                    range.selectNodeContents(walk.currentNode);
                    if (walk.currentNode.data.trim() && range.getBoundingClientRect().right > edge
                        && holder.checkVisibility() && !forEarsOnly(holder)
                        && !scrolls(holder)) found.push(holder.outerHTML.slice(0, 120));
                }
                return found;
            }
            """;

    private static final String MOVING =
            """
            () => [...document.querySelectorAll('body *')].filter(one => {
                const style = getComputedStyle(one);
                return (style.transitionDuration + ',' + style.animationDuration).split(',')
                    .some(time => parseFloat(time) > 0.01);
            }).slice(0, 2).map(one => one.outerHTML.slice(0, 120))
            """;

    private static final String UNSEEN_FIELDS =
            """
            () => [...document.querySelectorAll('input[type=text], select, textarea')].filter(one => {
                const style = getComputedStyle(one);
                return one.checkVisibility() && style.borderTopStyle === 'none'
                    && style.borderBottomStyle === 'none';
            }).map(one => one.outerHTML.slice(0, 120))
            """;

    private static final String SHAPE =
            """
            language => [
                document.documentElement.lang === language ? '' : 'lang is ' + document.documentElement.lang,
                document.querySelectorAll('h1').length === 1 ? '' : 'not one h1',
                document.querySelectorAll('main').length === 1 ? '' : 'not one main',
                document.title.includes(' – ') ? '' : 'no title',
                new Set([...document.querySelectorAll('.site-nav > ul > li')].map(
                    entry => Math.round(entry.getBoundingClientRect().top)
                )).size < 2 ? '' : 'the menu is on two lines'
            ].filter(wrong => wrong !== '')
            """;

    private static final String ENGLISH_TEXTS =
            """
            () => {
                const texts = [document.title];
                const english = element => element.closest('[lang]').lang === 'en';
                const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                    if (english(walk.currentNode.parentElement)) texts.push(walk.currentNode.data);
                }
                for (const name of ['aria-label', 'title', 'alt', 'data-live-said', 'data-reveal']) {
                    for (const element of document.querySelectorAll(`[${name}]`)) {
                        if (english(element)) texts.push(element.getAttribute(name));
                    }
                }
                return texts;
            }
            """;

    /** Shows messages as they were sent, each in the language of its reader. */
    private static final String MAILBOX = "/demo/mailbox";

    private final FrenchWords french;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();

    PageReader(FrenchWords french) {
        this.french = french;
    }

    List<String> faults() {
        return faults;
    }

    /** A page that does not answer as it should: the others are read all the same. */
    void unread(String path, String why) {
        note(path, "unread", List.of(why));
    }

    void read(Person person, String path) {
        read(person, path, person.asks(path).body());
    }

    /**
     * @param sent what the program answers there, before a browser mends it
     */
    void read(Person person, String path, String sent) {
        Page page = person.page();
        language(page.context(), person.address("/"), "fr");
        go(page, person.address(path), path);
        shape(page, path, "fr");
        title(page, path);
        note(path, "html", HtmlChecker.errors(sent).stream().distinct().limit(3).toList());
        eyes(page, ColorScheme.LIGHT, 1280);
        note(path, "light, desk", Axe.violations(page));
        eyes(page, ColorScheme.DARK, 390);
        note(path, "dark, phone", Axe.violationsForEyes(page));
        hands(page, path);
        screens(page, path);
        language(page.context(), person.address("/"), "en");
        go(page, person.address(path), path);
        shape(page, path, "en");
        if (!path.startsWith(MAILBOX)) {
            note(path, "left in French", french.among(list(page.evaluate(ENGLISH_TEXTS))));
        }
        note(path, "witness", List.copyOf(person.wrongs()));
        language(page.context(), person.address("/"), "fr");
    }

    private static void go(Page page, String address, String path) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
        page.navigate(address);
    }

    /** Pages with one title have one heading: they are the same page, of other things. */
    private void title(Page page, String path) {
        String site = path.startsWith("/bureau") ? "desk: " : "portal: ";
        String heading = page.locator("h1").first().innerText();
        String before = titles.putIfAbsent(site + page.title(), heading);
        if (before != null && !before.equals(heading)) {
            note(path, "title", List.of(page.title() + " is also the title of " + before));
        }
    }

    private void shape(Page page, String path, String language) {
        note(path, "shape", list(page.evaluate(SHAPE, language)));
    }

    private static void eyes(Page page, ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
    }

    private void hands(Page page, String path) {
        note(path, "moves", list(page.evaluate(MOVING)));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        note(path, "forced colours", list(page.evaluate(UNSEEN_FIELDS)));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private void screens(Page page, String path) {
        for (int width : new int[] {390, 320}) {
            page.setViewportSize(width, 900);
            note(path, "wider than " + width, list(page.evaluate(TOO_WIDE)));
        }
        page.setViewportSize(1280, 900);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        note(path, "too wide with big letters", list(page.evaluate(TOO_WIDE)));
    }

    private void note(String path, String what, List<String> found) {
        found.forEach(one -> faults.add(path + ": " + what + ": " + one));
    }

    private static void language(BrowserContext context, String url, String language) {
        context.addCookies(List.of(new Cookie("lang", language).setUrl(url)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Object answer) {
        return (List<String>) answer;
    }
}
