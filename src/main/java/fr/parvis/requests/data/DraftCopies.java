package fr.parvis.requests.data;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.AnswersJson;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a resident began under their account and has not sent. */
@Component
@Order(2)
class DraftCopies implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final AnswersJson json;
    private final Procedures procedures;
    private final Forms forms;
    private final EnclosedFiles files;

    DraftCopies(
            JdbcClient jdbc,
            AnswersJson json,
            Procedures procedures,
            Forms forms,
            EnclosedFiles files) {
        this.jdbc = jdbc;
        this.json = json;
        this.procedures = procedures;
        this.forms = forms;
        this.files = files;
    }

    @Override
    public Set<String> tables() {
        return Set.of("draft");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        return List.of(new PersonalData("requests.copy.drafts", drafts(person, language)));
    }

    private List<Thing> drafts(DataSubject person, Locale language) {
        return jdbc
                .sql(
                        """
                        select revision_id, answers from draft
                        where commune_id = current_commune() and resident_id = ?
                          and request_id is null and agent_id is null
                        order by id
                        """)
                .param(person.resident())
                .query(
                        (row, _) ->
                                new Begun(
                                        row.getLong("revision_id"),
                                        json.read(row.getString("answers"))))
                .list()
                .stream()
                .map(draft -> thing(draft, language))
                .toList();
    }

    private record Begun(long revision, Answers answers) {}

    private Thing thing(Begun draft, Locale language) {
        var definition = procedures.revision(draft.revision()).definition();
        FormDefinition form = definition.form();
        List<Fact> facts =
                forms.summary(form, draft.answers(), language).stream()
                        .flatMap(section -> section.lines().stream())
                        .filter(line -> !line.values().isEmpty())
                        .map(
                                line ->
                                        new Fact(
                                                "answer." + line.path(),
                                                line.label(),
                                                String.join("\n", line.values())))
                        .toList();
        return new Thing(
                definition.title().in(language),
                facts,
                files.of(forms.files(form, draft.answers())));
    }
}
