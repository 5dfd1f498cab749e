package fr.parvis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.ui.CookieUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every cookie the code can set is declared, and the page shows them all. */
@ModuleTest
class CookiesTest {

    private static final Pattern SET =
            Pattern.compile("(?:new OwnCookie|ResponseCookie\\s*\\.from)\\(\\s*\"([^\"]+)\"");

    @Autowired List<CookieUse> declared;
    @Autowired Communes communes;
    @LocalServerPort int port;

    @Test
    void everyCookieThatTheCodeNamesIsDeclared() throws IOException {
        var named = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                SET.matcher(Files.readString(file)).results().forEach(it -> named.add(it.group(1)));
            }
        }
        assertThat(named).isNotEmpty();
        assertThat(named).allMatch(this::isDeclared);
        assertThat(isDeclared("parvis-agent")).isTrue();
        assertThat(isDeclared("__Host-parvis-resident")).isTrue();
        assertThat(isDeclared("_ga")).isFalse();
    }

    @Test
    void thePageShowsEachWithItsUseAndReadingSetsNone() {
        Commune brest = TestCommunes.open(communes, TestCommunes.BREST);
        var visitor = new Browser(port, brest);
        var page = visitor.get("/cookies");
        assertThat(page.status()).isEqualTo(200);
        declared.forEach(use -> assertThat(page.body()).contains(use.cookie().name()));
        assertThat(page.body()).doesNotContain("«cookie", "«ui.", "«account.", "«requests.");
        visitor.get("/");
        visitor.get("/donnees-personnelles");
        assertThat(visitor.cookies()).isEmpty();
    }

    private boolean isDeclared(String name) {
        return declared.stream().anyMatch(use -> use.is(name) || use.is(name + "acte-naissance"));
    }
}
