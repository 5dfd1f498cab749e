package fr.parvis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.isolation.Routes;
import fr.parvis.isolation.Routes.Route;
import fr.parvis.ui.SecurityHeaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The tables of {@code docs/security/facts.md} are written from the program itself; whoever changes
 * a door, a limit or a right sees the page change with it.
 */
@ModuleTest
class SecurityFactsTest {

    private static final Path PAGE = Path.of("docs/security/facts.md");
    private static final Path NEW = Path.of("target/facts.md");

    @Autowired Communes communes;
    @Autowired Routes routes;
    @Autowired List<SealedColumn> sealed;
    @LocalServerPort int port;

    @Test
    void thePageTellsWhatTheProgramDoes() throws IOException {
        Files.writeString(NEW, page());
        assertThat(PAGE)
                .as("after a change that is meant: cp %s %s", NEW, PAGE)
                .hasSameTextualContentAs(NEW);
    }

    private String page() {
        return String.join(
                "\n",
                "# Facts",
                "",
                "Written by `SecurityFactsTest` from the program itself; not to be edited.",
                "",
                "## Who may do what",
                "",
                rights(),
                "",
                "## Addresses open without signing in",
                "",
                "All others lead to the sign-in of residents or of agents. Those with a token in"
                        + " them open to who was given it.",
                "",
                doors(),
                "",
                "## Pace allowed to one network address",
                "",
                limits(),
                "",
                "## Headers of every answer",
                "",
                headers(),
                "",
                "## Columns sealed under keys kept outside the database",
                "",
                columns(),
                "");
    }

    private static String rights() {
        String head =
                "| Role | "
                        + Stream.of(Permission.values())
                                .map(Permission::name)
                                .collect(Collectors.joining(" | "))
                        + " |\n|---|"
                        + "---|".repeat(Permission.values().length);
        Stream<String> roles =
                Stream.of(Role.values()).map(role -> row(role.name(), Rights.of(role)));
        Stream<String> charges =
                Stream.of(
                        row("administrator", Rights.OF_ADMINISTRATORS),
                        row("operator", Rights.OF_OPERATORS));
        return Stream.of(Stream.of(head), roles, charges)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String row(String who, java.util.Collection<Permission> may) {
        return "| "
                + who
                + " | "
                + Stream.of(Permission.values())
                        .map(one -> may.contains(one) ? "yes" : "")
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    private String doors() {
        Commune brest = TestCommunes.open(communes, TestCommunes.BREST);
        var stranger = new Browser(port, brest);
        var open = new TreeMap<String, String>();
        routes.all().stream()
                .sorted(Comparator.comparing(Route::method))
                .filter(route -> !asksToSignIn(ask(stranger, route)))
                .forEach(
                        route ->
                                open.merge(
                                        route.pattern(),
                                        route.method(),
                                        (one, other) -> one + ", " + other));
        return "| Address | |\n|---|---|\n"
                + open.entrySet().stream()
                        .map(entry -> "| `" + entry.getKey() + "` | " + entry.getValue() + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static Browser.Page ask(Browser browser, Route route) {
        String address = route.pattern().replaceAll("\\{[^}]*}", "1").replaceAll("\\*+", "1");
        return route.method().equals("GET")
                ? browser.get(address)
                : browser.send(route.method(), address, browser.get("/mot-de-passe").csrf());
    }

    private static boolean asksToSignIn(Browser.Page page) {
        return page.status() == 401
                || page.location().matches("(/bureau)?/connexion(\\?next=.*)?")
                        && page.status() == 302;
    }

    private static String limits() {
        return "| What | Tokens | Full again after |\n|---|---|---|\n"
                + new TreeMap<>(TokenBuckets.LIMITS)
                        .entrySet().stream()
                                .map(
                                        entry ->
                                                "| %s | %d | %s |"
                                                        .formatted(
                                                                entry.getKey(),
                                                                entry.getValue().tokens(),
                                                                minutes(entry.getValue())))
                                .collect(Collectors.joining("\n"));
    }

    private static String minutes(TokenBuckets.Limit limit) {
        return limit.per().toMinutes() + " min";
    }

    private static String headers() {
        var all = new TreeMap<>(SecurityHeaders.ALL);
        all.put(
                "Strict-Transport-Security",
                SecurityHeaders.STRICT_TRANSPORT_SECURITY + " (over https)");
        return "| Header | Value |\n|---|---|\n"
                + all.entrySet().stream()
                        .map(entry -> "| %s | `%s` |".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private String columns() {
        return sealed.stream()
                .map(SealedColumn::toString)
                .sorted()
                .map(column -> "- `" + column + "`")
                .collect(Collectors.joining("\n"));
    }
}
