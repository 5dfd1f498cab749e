package fr.parvis.requests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Texts;
import fr.parvis.procedures.doctor.rehearsal.Rehearse;
import fr.parvis.procedures.doctor.rehearsal.Story;
import fr.parvis.procedures.doctor.residents.GenerateResident;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.proof.FilesRequests.Filed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every procedure of the library is filed by an invented resident through the real pages, then
 * taken to the end of its circuit by agents who have no more rights than each step asks for.
 */
@ModuleTest
@TestInstance(Lifecycle.PER_CLASS)
class WholeLibraryTest {

    private static final String MORLAIX = "29151";

    static final List<String> LIBRARY = Texts.LIBRARY;

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Procedures procedures;
    @Autowired GenerateResident residents;
    @Autowired Rehearse rehearse;
    @Autowired RequestStore store;
    @LocalServerPort int port;

    private Commune commune;
    private CarriesRequests townHall;
    private Browser colleague;

    @BeforeAll
    void openATownHallWithTheWholeLibrary() {
        commune = TestCommunes.open(communes, MORLAIX);
        CommuneScope.run(
                commune.id(),
                () -> LIBRARY.forEach(code -> procedures.publish(Texts.library(code)).orThrow()));
        Map<Role, List<Browser>> agents = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            agents.put(role, List.of(agent(role), agent(role)));
        }
        colleague = agents.get(Role.HANDLER).getLast();
        townHall = new CarriesRequests(agents, this::now);
    }

    private Browser agent(Role role) {
        return people.agentEverywhere(commune, role).signIn(port);
    }

    @ParameterizedTest
    @FieldSource("LIBRARY")
    void itIsFiledAndDecidedOrLeadsToWhereItIsDone(String code) {
        Revision revision = in(() -> procedures.current(code).orElseThrow());
        ProcedureDefinition definition = revision.definition();
        if (definition.kind() == Kind.REDIRECT) {
            leadsThere(definition);
            return;
        }
        Answers answers = residents.answers(definition.form(), 0);
        Story story = rehearse.of(definition).stories().getFirst();
        boolean internal = definition.kind() == Kind.INTERNAL;
        Browser resident = internal ? colleague : new Browser(port, commune);

        Filed filed = new FilesRequests(resident).file(code, new TypedAnswers(answers));
        assertThat(now(filed.number()).answers().values().keySet())
                .as("where an answer was known from is kept beside the answers")
                .filteredOn(key -> !key.equals("_sources"))
                .containsExactlyInAnyOrderElementsOf(answers.values().keySet());

        Request end = townHall.carry(filed.number(), story);
        assertThat(end.step()).isEqualTo(story.end().id());
        assertThat(end.closedAt()).isNotNull();
        if (!internal) {
            follows(resident, filed, story);
        }
    }

    private void leadsThere(ProcedureDefinition definition) {
        var visitor = new Browser(port, commune);
        String sheet = "/demarches/" + definition.code();
        assertThat(visitor.get(sheet).body())
                .contains("href=\"" + definition.redirect().address() + "\"");
        assertThat(visitor.get(sheet + "/demande").status()).isEqualTo(404);
    }

    /** The resident reads how it ended, and gets each letter. */
    private static void follows(Browser resident, Filed filed, Story story) {
        var door = resident.get("/suivi?numero=" + filed.number() + "&code=" + filed.code());
        var page = resident.follow(door);
        String text = HtmlForm.said(page);
        assertThat(text).contains(HtmlForm.plain(story.end().publicName().fr()));
        story.letters()
                .forEach(
                        letter ->
                                assertThat(text)
                                        .contains(HtmlForm.plain(letter.publicTitle().fr())));
        Jsoup.parse(page.body())
                .select("a[href*=/documents/]")
                .eachAttr("href")
                .forEach(file -> assertThat(resident.get(file).body()).startsWith("%PDF"));
    }

    private Request now(String number) {
        return in(() -> store.find(number).orElseThrow());
    }

    private <T> T in(Supplier<T> what) {
        return CommuneScope.call(commune.id(), what::get);
    }
}
