package fr.parvis.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.ui.MenuEntry;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class SettingsPageTest {

    private static final Pattern LISTED =
            Pattern.compile("<li><a href=\"(/bureau/[^\"]+)\"><span><b>([^<]+)</b><small>([^<]+)<");
    private static final Pattern CURRENT =
            Pattern.compile("<a href=\"([^\"]+)\" aria-current=\"(?:page|true)\"");

    /** An administrator may write too. */
    private static final Set<MenuEntry.Readers> SEEN =
            Set.of(MenuEntry.Readers.ADMINISTRATORS, MenuEntry.Readers.WRITERS);

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired List<MenuEntry> menu;
    @LocalServerPort int port;

    private Commune quimper;

    @BeforeEach
    void open() {
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void everythingThatAdministratorsSetIsListedWithItsPurposeAndOpens() {
        Browser administrator = people.administrator(quimper).signIn(port);

        var listed =
                LISTED.matcher(administrator.get(MenuEntry.SETTINGS_PAGE).body())
                        .results()
                        .toList();

        assertThat(listed)
                .extracting(it -> it.group(1))
                .containsExactlyInAnyOrderElementsOf(pathsOfAdministrators());
        assertThat(listed).extracting(it -> it.group(3)).noneMatch(it -> it.contains(".what"));
        assertThat(listed.stream().map(it -> it.group(1)))
                .allMatch(path -> administrator.get(path).status() == 200);
    }

    @Test
    void eachOfItsPagesIsMarkedInTheMenuAndLeadsBack() {
        Browser administrator = people.administrator(quimper).signIn(port);

        String page = administrator.get("/bureau/mairie/journal").body();

        assertThat(CURRENT.matcher(page).results().map((MatchResult it) -> it.group(1)))
                .containsExactly(MenuEntry.SETTINGS_PAGE);
        assertThat(page).contains("<li><a href=\"/bureau/reglages\">Réglages</a></li>");
    }

    @Test
    void forWhoKeepsNothingThereIsNoSuchPageAndNoEntry() {
        Browser head = people.agentEverywhere(quimper, Role.HEAD).signIn(port);

        assertThat(head.get(MenuEntry.SETTINGS_PAGE).status()).isEqualTo(404);
        assertThat(head.get("/bureau").body()).doesNotContain(MenuEntry.SETTINGS_PAGE);
    }

    private List<String> pathsOfAdministrators() {
        return menu.stream()
                .filter(entry -> entry.place() == MenuEntry.Place.SETTINGS)
                .filter(entry -> SEEN.contains(entry.readers()))
                .map(MenuEntry::path)
                .toList();
    }
}
