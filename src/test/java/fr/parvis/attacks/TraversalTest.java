package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Paths that climb out of what the program serves, and what developers leave lying about. */
@ModuleTest
class TraversalTest {

    @Autowired Communes communes;
    @LocalServerPort int port;

    private Commune brest;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../application.yaml",
                "/assets/..%2fapplication.yaml",
                "/assets/%2e%2e/application.yaml",
                "/assets/%252e%252e/application.yaml",
                "/assets/..%5c..%5capplication.yaml",
                "/assets/....//application.yaml",
                "/assets/%c0%ae%c0%ae/application.yaml",
                "/assets/..;/application.yaml",
                "/assets//etc/passwd",
                "/assets/%00application.yaml",
                "/schema/..%2f..%2fapplication.yaml",
                "/application.yaml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/BOOT-INF/classes/application.yaml",
                "/.git/config",
                "/.env",
                "/actuator",
                "/actuator/env",
                "/v3/api-docs",
                "/h2-console",
                "/error",
                "/db/migration/account/V20261122.200__people.sql"
            })
    void leadNowhere(String path) {
        var answer = new Browser(port, brest).get(path);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("spring:", "root:x:0", "create table");
    }
}
