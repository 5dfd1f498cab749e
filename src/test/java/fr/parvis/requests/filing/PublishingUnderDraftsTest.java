package fr.parvis.requests.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A revision is published while hundreds of residents have begun, and while they send. */
@ModuleTest
class PublishingUnderDraftsTest {

    /** Concarneau: hundreds of numbers elsewhere would be those of other tests, too. */
    private static final String TOWN = "29039";

    private static final int DRAFTS = 300;
    private static final int AT_ONCE = 4;

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired Drafts drafts;
    @Autowired SendDraft send;
    @Autowired JdbcClient jdbc;

    private Commune town;
    private String text;
    private Revision first;
    private List<Draft> begun;

    @BeforeEach
    void beginMany() {
        town = TestCommunes.open(communes, TOWN);
        String code = "broyeur-" + UUID.randomUUID().toString().substring(0, 8);
        text = Texts.fourth().replace("pret-broyeur", code);
        first = publish(text);
        begun =
                CommuneScope.call(
                        town.id(), () -> IntStream.range(0, DRAFTS).mapToObj(this::begin).toList());
    }

    private Draft begin(int number) {
        var answers =
                new Answers(
                        Map.of(
                                "emprunteur",
                                Map.of("firstNames", "Maud", "birthName", "Aubree" + number),
                                "jour",
                                Map.of("day", "1", "month", "6", "year", "2030")));
        return drafts.begin(first.id(), new Drafts.Owner(null, null), Locale.FRENCH, answers);
    }

    private Revision publish(String yaml) {
        return CommuneScope.call(town.id(), () -> procedures.publish(yaml).orThrow());
    }

    /** A question more, one less: what was begun fits the first, and not the second. */
    private String withQuestion() {
        return text.replace(
                "          label: Quel jour ?\n",
                "          label: Quel jour ?\n"
                        + "        - {id: note, type: long-text, label: Note, required: false}\n");
    }

    private String withoutQuestion() {
        return text.replaceFirst("(?s)        - id: jour.*?label: Quel jour \\?\n", "")
                .replace(" le {jour}", "");
    }

    @Test
    void aPublicationTouchesNoDraftAndEachGoesOnWhenItIsOpened() {
        List<String> statements = QueryCounter.statements(() -> publish(withQuestion()));

        assertThat(statements).isNotEmpty().noneMatch(sql -> sql.matches("(?s).*\\bdraft\\b.*"));
        assertThat(revisionsOfDrafts()).containsExactly(first.id());
        CommuneScope.run(
                town.id(),
                () -> {
                    Revision now = procedures.current(first.code()).orElseThrow();
                    assertThat(begun)
                            .allSatisfy(
                                    draft -> {
                                        Draft opened = drafts.find(draft.token()).orElseThrow();
                                        assertThat(opened.revisionId()).isEqualTo(now.id());
                                        assertThat(opened.answers().values())
                                                .isEqualTo(draft.answers().values());
                                    });
                });
        publish(withoutQuestion());
        assertThat(CommuneScope.call(town.id(), () -> drafts.find(begun.getFirst().token())))
                .hasValueSatisfying(it -> assertThat(it.revisionId()).isEqualTo(first.id()));
    }

    @Test
    void allThatIsSentDuringPublicationsArrives() throws Exception {
        List<String> texts = List.of(withQuestion(), withoutQuestion(), text + "# encore\n");
        List<Callable<Boolean>> sending =
                begun.stream().<Callable<Boolean>>map(draft -> () -> sent(draft)).toList();
        try (var residents = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = sending.stream().map(residents::submit).toList();
            texts.forEach(this::publish);
            for (var answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(namesReceived()).hasSize(DRAFTS).doesNotHaveDuplicates();
    }

    private boolean sent(Draft draft) {
        return CommuneScope.call(
                town.id(),
                () ->
                        send.send(drafts.find(draft.token()).orElseThrow(), 2026, Locale.FRENCH)
                                instanceof Done);
    }

    private List<Long> revisionsOfDrafts() {
        return CommuneScope.call(
                town.id(),
                () ->
                        jdbc.sql("select distinct revision_id from draft where id = any(?)")
                                .param(begun.stream().map(Draft::id).toArray(Long[]::new))
                                .query(Long.class)
                                .list());
    }

    /** Each request on whatever revision was online when it was sent, with what was typed. */
    private List<String> namesReceived() {
        return CommuneScope.call(
                town.id(),
                () ->
                        jdbc.sql(
                                        """
                                        select r.answers -> 'emprunteur' ->> 'birthName' from request r
                                        join draft d on d.request_id = r.id and d.commune_id = r.commune_id
                                        where d.id = any(?)
                                        """)
                                .param(begun.stream().map(Draft::id).toArray(Long[]::new))
                                .query(String.class)
                                .list());
    }
}
