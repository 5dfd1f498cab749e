package fr.parvis.site.look;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class LookTest {

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    @Test
    void aColourIsTriedBeforeItIsKeptAndNeverLessReadable() {
        Commune landerneau = TestCommunes.open(communes, "29103");
        Browser administrator = people.administrator(landerneau).signIn(port);
        String before = landerneau.colour();

        String tried = administrator.get(LookController.PATH + "?couleur=%23ffd400").body();
        assertThat(tried).contains("value=\"#ffd400\"", "plus lisible");
        assertThat(communes.get(landerneau.id()).colour()).isEqualTo(before);

        administrator.post(LookController.PATH, "couleur", "#FFD400");
        assertThat(communes.get(landerneau.id()).colour()).isEqualTo("#ffd400");
        administrator.get(LookController.PATH);
        assertThat(administrator.post(LookController.PATH, "couleur", "red;}").status())
                .isEqualTo(422);
        administrator.get(LookController.PATH);
        administrator.post(LookController.PATH, "couleur", before);
        assertThat(communes.get(landerneau.id()).colour()).isEqualTo(before);
    }
}
