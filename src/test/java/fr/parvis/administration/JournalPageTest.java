package fr.parvis.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.audit.JournalBroken;
import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Fault;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Auditable;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Origin;
import fr.parvis.requests.FileRead;
import fr.parvis.requests.RequestMoved;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.ui.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class JournalPageTest {

    private static final String PAGE = "/bureau/mairie/journal";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Languages languages;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final String mark = UUID.randomUUID().toString().substring(0, 13);
    private Commune brest;
    private Commune quimper;
    private Browser administrator;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        administrator = people.administrator(brest).signIn(port);
    }

    @Test
    void whatHappenedIsThereWithWhoAndToWhatInThisCommuneOnly() {
        happened(quimper, mark + "-ailleurs");
        happened(brest, mark);

        String page = administrator.get(PAGE + "?numero=" + mark).body();

        assertThat(page)
                .contains(
                        "Demande prise",
                        "demande " + mark,
                        "Parvis",
                        "étape «\u00a0verification\u00a0»");
        assertThat(page).doesNotContain(mark + "-ailleurs");
        assertThat(administrator.get(PAGE).body()).contains(mark, "Connexion", "Nadia Bernard</a>");
    }

    @Test
    void whatIsLookedForNeedsNoAccentAndIsNeverAPattern() {
        happened(brest, mark);
        administrator.get("/bureau/compte");
        administrator.post("/bureau/compte", "name", "Noémie Héloïse " + mark.substring(9));
        assertThat(found("noemie HELOISE " + mark.substring(9))).isZero();
        administrator.get("/bureau/compte");
        administrator.post("/bureau/compte", "name", "Nadia Bernard");
        assertThat(found("noemie HELOISE " + mark.substring(9))).isPositive();
        assertThat(lines("?numero=" + mark.toUpperCase(Locale.ROOT))).isEqualTo(1);
        assertThat(lines("?numero=" + mark.substring(0, 4) + "%25")).isZero();
        assertThat(administrator.get(PAGE + "?numero=" + mark + "%25").body())
                .contains("Rien de tel dans le journal");
    }

    @Test
    void pagesGiveEachLineOnce() {
        for (int i = 0; i < JournalController.PAGE + 3; i++) {
            happened(brest, mark + "-" + i);
        }
        String first = administrator.get(PAGE + "?numero=" + mark).body();
        var older =
                Pattern.compile("href=\"(/bureau/mairie/journal\\?numero=[^\"]+)\"").matcher(first);
        assertThat(older.find()).isTrue();
        String second = administrator.get(older.group(1).replace("&amp;", "&")).body();

        assertThat(inPage(first)).isEqualTo(JournalController.PAGE);
        assertThat(inPage(second)).isEqualTo(3);
        assertThat(second).contains("demande " + mark + "-0").doesNotContain("Plus ancien");
        assertThat(administrator.get(PAGE + "?numero=" + mark + "&au=2020-01-01").body())
                .contains("Rien de tel");
        assertThat(lines("?numero=" + mark + "&du=2020-01-01&au=2099-01-01"))
                .isEqualTo(JournalController.PAGE);
        assertThat(lines("?numero=" + mark + "&du=2099-01-01")).isZero();
    }

    @Test
    void sortsOfActionsAreToldApartAndNoneIsOutOfReach() {
        happened(brest, mark);
        read(brest, mark, 12);

        assertThat(lines("?numero=" + mark + "&sorte=requests")).isEqualTo(2);
        assertThat(lines("?numero=" + mark + "&sorte=readings")).isEqualTo(1);
        assertThat(lines("?numero=" + mark + "&sorte=agents")).isZero();
        assertThat(lines("?numero=" + mark + "&sorte=others")).isZero();
        assertThat(lines("?numero=" + mark + "&sorte=unknown")).isEqualTo(2);
        CommuneScope.run(brest.id(), () -> events.publishEvent(new Unheard(mark)));
        assertThat(lines("?numero=" + mark + "&sorte=others")).isEqualTo(1);
    }

    @Test
    void aLineSaysForWhomWhyAndFromWhereInWords() {
        var colleague = new Actor(Actor.Kind.AGENT, 7, "Claire Évanno", "192.0.2.77");
        Actor.call(
                colleague.inPlaceOf("Yann Le Bris " + mark),
                () ->
                        Origin.call(
                                new Origin(Origin.Channel.DESK, "Firefox, Windows"),
                                () -> {
                                    read(brest, mark, 12);
                                    return null;
                                }));

        assertThat(administrator.get(PAGE + "?qui=yann+le+bris+" + mark).body())
                .contains(
                        "Pièce d’une demande ouverte",
                        "fichier n° 12",
                        "pour Yann Le Bris " + mark,
                        "pendant son absence",
                        "au bureau",
                        "Firefox, Windows",
                        "192.0.2.77");
        assertThat(lines("?numero=" + mark + "&adresse=192.0.2.")).isEqualTo(1);
        assertThat(lines("?numero=" + mark + "&adresse=192.0.3.")).isZero();
        assertThat(lines("?numero=" + mark + "&adresse=192_0")).isZero();
    }

    @Test
    void whoReadsAPaperSeveralTimesADayIsWrittenOnceAndEachPersonForThemselves() {
        for (long agent : new long[] {7, 7, 8}) {
            Actor.call(
                    new Actor(Actor.Kind.AGENT, agent, "Agent " + agent, ""),
                    () -> {
                        read(brest, mark, 12);
                        read(brest, mark, 13);
                        return null;
                    });
        }

        assertThat(lines("?numero=" + mark)).isEqualTo(4);
    }

    @Test
    void theChainIsCheckedWhenAsked() {
        happened(brest, mark);
        assertThat(administrator.get(PAGE).body()).doesNotContain("role=\"status\"");
        assertThat(administrator.get(PAGE + "?verifier=true").body())
                .contains("role=\"status\"", "Le journal est intact");
    }

    @Test
    void itIsTakenOutAsAFileWhichIsWritten() {
        happened(brest, mark);
        administrator.get(PAGE);
        var file = administrator.post(PAGE + "/export", "du", "2020-01-01", "au", "");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains("\"sha256\"", "\"signature\"");
        assertThat(administrator.get(PAGE + "?sorte=readings").body())
                .contains("Journal emporté", "journal de la commune");
    }

    @Test
    void howLongItIsKeptIsChosenWithinWhatIsAllowed() {
        for (String months : new String[] {"18", "3", "99", "x"}) {
            administrator.get(PAGE);
            administrator.post(PAGE + "/duree", "mois", months);
            assertThat(administrator.get(PAGE).body())
                    .containsPattern("value=\"18\" selected|selected[^>]*value=\"18\"");
        }
        administrator.get(PAGE);
        administrator.post(PAGE + "/duree", "mois", "12");
        assertThat(administrator.get(PAGE).body()).contains("Durée de garde du journal changée");
    }

    @Test
    void administratorsAreWrittenToWhenItWasTouched() {
        CommuneScope.run(
                quimper.id(),
                () -> {
                    people.administrator(quimper);
                    long before = letters();
                    events.publishEvent(new JournalBroken(new Broken(412, 3, Fault.ALTERED_ENTRY)));
                    assertThat(letters()).isGreaterThan(before);
                });
    }

    @Test
    void aTouchedJournalIsFirstOnTheDeskOfAdministratorsUntilACheckFindsItWhole() {
        Browser head = people.agentEverywhere(brest, Role.HEAD).signIn(port);
        Browser elsewhere = people.administrator(quimper).signIn(port);
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql(
                                        """
                                        insert into journal_check (at, entry, seq, fault)
                                        values (now(), 412, 3, 'ALTERED_ENTRY')
                                        on conflict (commune_id) do update set fault = excluded.fault
                                        """)
                                .update());
        assertThat(administrator.get("/bureau?vue=ce-jour").body())
                .contains("Le journal a été touché", "href=\"" + PAGE);
        assertThat(head.get("/bureau?vue=ce-jour").body()).doesNotContain("Le journal a été");
        assertThat(elsewhere.get("/bureau?vue=ce-jour").body()).doesNotContain("Le journal a été");
        CommuneScope.run(
                brest.id(), () -> jdbc.sql("update journal_check set fault = null").update());
        assertThat(administrator.get("/bureau?vue=ce-jour").body())
                .doesNotContain("Le journal a été touché");
    }

    private long letters() {
        return jdbc.sql("select count(*) from notice where subject = 'Le journal a été touché'")
                .query(Long.class)
                .single();
    }

    @Test
    void forAnyOtherAgentThereIsNoSuchPage() {
        Browser head = people.agentEverywhere(brest, Role.HEAD).signIn(port);
        assertThat(head.get(PAGE).status()).isEqualTo(404);
        head.get("/bureau");
        assertThat(head.post(PAGE + "/export", "du", "").status()).isEqualTo(404);
        assertThat(head.post(PAGE + "/duree", "mois", "6").status()).isEqualTo(404);
    }

    @Test
    void everyFactHasWordsInBothLanguages() throws IOException {
        Set<String> actions = actions();
        assertThat(actions).contains("agent.closed", "request.taken", "commune.opened");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(actions)
                    .allSatisfy(
                            action ->
                                    assertThat(
                                                    languages
                                                            .words(locale)
                                                            .get("administration.action." + action))
                                            .doesNotStartWith("«"));
        }
    }

    /** The codes of facts, as the sources write them. */
    private static Set<String> actions() throws IOException {
        Pattern fact =
                Pattern.compile(
                        "(?:AccountFact\\.of|publish)\\(\\s*\"((?:agent|account)\\.[a-z-]+)\"");
        Pattern own = Pattern.compile("String action\\(\\) \\{\\s*return \"([a-z]+\\.[a-z-]+)\";");
        Pattern told = Pattern.compile("tell\\([^;\"]*?\"([a-z]+)\"\\s*(?::\\s*\"([a-z]+)\")?\\)");
        var actions = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                fact.matcher(source).results().forEach(it -> actions.add(it.group(1)));
                own.matcher(source).results().forEach(it -> actions.add(it.group(1)));
                if (file.toString().contains("requests/life")) {
                    told.matcher(source)
                            .results()
                            .flatMap(it -> Stream.of(it.group(1), it.group(2)))
                            .filter(code -> code != null)
                            .forEach(code -> actions.add("request." + code));
                }
            }
        }
        for (var kind : RequestEvent.Kind.values()) {
            actions.add("request." + kind.name().toLowerCase(Locale.ROOT));
        }
        return actions;
    }

    private void happened(Commune commune, String number) {
        CommuneScope.run(
                commune.id(),
                () -> events.publishEvent(new RequestMoved(1, number, "taken", "verification")));
    }

    private void read(Commune commune, String number, long file) {
        CommuneScope.run(commune.id(), () -> events.publishEvent(new FileRead(number, file)));
    }

    private int found(String person) {
        return lines("?qui=" + person.replace(" ", "+"));
    }

    private int lines(String query) {
        return inPage(administrator.get(PAGE + query).body());
    }

    /** An action that no group knows. */
    private record Unheard(String subject) implements Auditable {
        @Override
        public String action() {
            return "unheard.of";
        }
    }

    private static int inPage(String page) {
        return page.split("<time ", -1).length - 1;
    }
}
