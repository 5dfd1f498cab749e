package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Somebody at a browser of their own. Acts by what is written on the page: labels, buttons, links.
 * Every page reached is read by {@link Axe}, once for each kind of page, and must please a {@link
 * Witness}.
 */
final class Person implements AutoCloseable {

    private static final String ASK =
            """
            path => fetch(path).then(async answer => ({
                status: answer.status,
                type: answer.headers.get('content-type') ?? '',
                url: answer.url,
                body: await answer.text()
            }))
            """;

    private static final Set<String> READ = ConcurrentHashMap.newKeySet();

    private final String base;
    private final boolean scripts;
    private final BrowserContext context;
    private final Page page;
    private final Witness witness;

    Person(String base, boolean scripts) {
        this(base, scripts, 1280);
    }

    Person(String base, boolean scripts, int width) {
        this.base = base;
        this.scripts = scripts;
        context =
                Chromium.get()
                        .newContext(
                                new NewContextOptions()
                                        .setJavaScriptEnabled(scripts)
                                        .setLocale("fr-FR")
                                        .setViewportSize(width, 900));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        witness = new Witness(base, page);
    }

    Page page() {
        return page;
    }

    Set<String> wrongs() {
        return witness.wrongs();
    }

    String address(String path) {
        return base + path;
    }

    /** Where the person is, without host. */
    String path() {
        return page.url().substring(base.length());
    }

    /** Where the links of the page lead, one a line. */
    String links() {
        return (String) page.evaluate("[...document.links].map(link => link.pathname).join('\\n')");
    }

    Person open(String path) {
        page.navigate(path.startsWith("http") ? path : base + path);
        return arrived();
    }

    /** What an address answers to somebody with the cookies of this person. */
    record Answer(int status, boolean html, String path, String body) {}

    /** Asks without leaving the page. */
    Answer asks(String path) {
        var answer = (Map<?, ?>) page.evaluate(ASK, path);
        return new Answer(
                (Integer) answer.get("status"),
                answer.get("type").toString().startsWith("text/html"),
                answer.get("url").toString().substring(base.length()),
                answer.get("body").toString());
    }

    /** Reloads until the words are there: for what leaves by a job, such as a message. */
    Person waitsFor(String text) {
        for (int i = 0; i < 40 && page.getByText(text).count() == 0; i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        return sees(text);
    }

    Person fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
        return this;
    }

    /** Fills by the start of a label, for those that carry "(facultatif)". */
    Person fillStarting(String label, String text) {
        page.getByLabel(startingWith(label)).first().fill(text);
        return this;
    }

    /** A field inside a group told by its legend. */
    Person fillIn(String legend, String label, String text) {
        group(legend).getByLabel(startingWith(label)).first().fill(text);
        return this;
    }

    Person choose(String label) {
        page.getByLabel(startingWith(label)).first().check();
        return this;
    }

    Person chooseIn(String legend, String label) {
        group(legend).getByLabel(startingWith(label)).first().check();
        return this;
    }

    Person selectIn(String legend, String label, String option) {
        group(legend)
                .getByLabel(startingWith(label))
                .selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** A date of the form, in a group told by its legend. */
    Person date(String legend, LocalDate day) {
        return write(day, group(legend));
    }

    /** A date in one row of a repeated group. */
    Person dateIn(String row, String legend, LocalDate day) {
        return write(day, named(group(row), legend));
    }

    private Person write(LocalDate day, Locator date) {
        date.getByLabel("Jour").fill("" + day.getDayOfMonth());
        date.getByLabel("Mois").fill("" + day.getMonthValue());
        date.getByLabel("Année").fill("" + day.getYear());
        return this;
    }

    Person identity(String legend, String firstNames, String name) {
        return fillIn(legend, "Prénoms", firstNames).fillIn(legend, "Nom de naissance", name);
    }

    Person address(String legend, String street, String postalCode, String city) {
        return fillIn(legend, "Numéro et rue", street)
                .fillIn(legend, "Code postal", postalCode)
                .fillIn(legend, "Commune", city);
    }

    Person signIn(String agent) {
        return signIn("/bureau", agent, TownHall.PASSWORD).isAt("/bureau");
    }

    Person signIn(String door, String email, String password) {
        return open(door)
                .fill("Adresse électronique", email)
                .fill("Mot de passe", password)
                .press("Se connecter");
    }

    private Locator group(String legend) {
        return named(page.locator("body"), legend);
    }

    private static Locator named(Locator place, String legend) {
        return place.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(startingWith(legend)))
                .last();
    }

    Person attach(String label, FilePayload file) {
        page.getByLabel(startingWith(label)).first().setInputFiles(file);
        return this;
    }

    /**
     * With the mouse; without scripts by keyboard, where the driver cannot look under the pointer.
     */
    Person press(String button) {
        Locator found =
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true))
                        .first();
        if (scripts) {
            found.click();
        } else {
            found.press("Enter");
        }
        return arrived();
    }

    Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return arrived();
    }

    Person unfold(String summary) {
        page.locator("summary").getByText(summary).first().press("Enter");
        return this;
    }

    Pdf downloads(String link) throws IOException {
        Locator found =
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first();
        return Pdf.of(page.waitForDownload(() -> found.press("Enter")));
    }

    Person sees(String text) {
        try {
            assertThat(page.getByText(text).locator("visible=true").first()).isVisible();
        } catch (AssertionError e) {
            throw new AssertionError("“" + text + "” is not on " + page.url() + text("body"), e);
        }
        return this;
    }

    /** The words stand in a field, wherever the page put them. */
    Person keeps(String typed) {
        Object kept =
                page.evaluate(
                        "typed => [...document.querySelectorAll('input, textarea')]"
                                + ".some(field => field.value === typed)",
                        typed);
        assertThat(kept).as("typed words are kept: " + typed).isEqualTo(true);
        return this;
    }

    Person doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    Person isAt(String path) {
        assertThat(page).hasURL(Pattern.compile(".*" + literal(path) + "([?#].*)?$"));
        return this;
    }

    private static Pattern startingWith(String words) {
        return Pattern.compile("^" + literal(words));
    }

    /** The pattern is read by the browser, which knows no {@code \\Q…\\E}. */
    private static String literal(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}\\s’]", "\\\\$0");
    }

    String text(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    private Person arrived() {
        page.waitForLoadState();
        if (scripts && READ.add(kind())) {
            assertThat(Axe.violations(page)).as("accessibility of " + page.url()).isEmpty();
        }
        assertThat(witness.wrongs()).as("wrongs of the pages").isEmpty();
        return this;
    }

    /** Pages that differ only by numbers and secrets are of one kind; a refused page is another. */
    private String kind() {
        String path =
                page.url()
                        .replaceFirst("^https?://[^/]+", "")
                        .replaceAll("[?#].*", "")
                        .replaceAll("/brouillons/[^/]+", "/brouillons/*")
                        .replaceAll("\\d+", "0");
        return path
                + " "
                + page.locator("h1").first().innerText().replaceAll("\\d+", "0")
                + (page.locator(".error-summary").count() > 0 ? " refused" : "");
    }

    @Override
    public void close() {
        context.close();
    }
}
