package fr.parvis.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Without the profile nothing of the demonstration exists. */
@ModuleTest
class NoDemonstrationTest {

    @LocalServerPort int port;
    @Autowired Communes communes;
    @Autowired ApplicationContext program;

    @ParameterizedTest
    @ValueSource(strings = {"/demo/mailbox", "/demo/mailbox/1", "/demo/mailbox/1/html"})
    void thereIsNoMailbox(String path) {
        var browser = new Browser(port, TestCommunes.open(communes, TestCommunes.BREST));

        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @Test
    void thereIsNoPartOfIt() {
        assertThat(program.getBeanDefinitionNames())
                .filteredOn(name -> isOfTheDemonstration(program.getType(name)))
                .isEmpty();
    }

    private static boolean isOfTheDemonstration(Class<?> type) {
        return type != null && type.getName().startsWith("fr.parvis.demo.");
    }
}
