package fr.parvis.requests.data;

import fr.parvis.forms.Forms.Line;
import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.correction.ReadAnswers;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The requests of a person: what they answered, with its files, and what became of it. */
@Component
@Order(2)
class RequestCopies implements PersonalDataSource {

    private final RequestStore requests;
    private final Procedures procedures;
    private final ReadAnswers answers;
    private final EnclosedFiles files;
    private final Languages languages;

    RequestCopies(
            RequestStore requests,
            Procedures procedures,
            ReadAnswers answers,
            EnclosedFiles files,
            Languages languages) {
        this.requests = requests;
        this.procedures = procedures;
        this.answers = answers;
        this.files = files;
        this.languages = languages;
    }

    @Override
    public Set<String> tables() {
        return Set.of("request", "request_correction");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        return List.of(
                new PersonalData(
                        "requests.copy.requests",
                        person.requests().keySet().stream()
                                .sorted()
                                .map(requests::find)
                                .flatMap(Optional::stream)
                                .map(request -> thing(request, language))
                                .toList()));
    }

    private Thing thing(Request request, Locale language) {
        Revision revision = procedures.revision(request.revisionId());
        var all = answers.all(request, revision, language);
        var facts = new ArrayList<>(standing(request, revision, language));
        all.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.empty())
                .map(RequestCopies::answer)
                .forEach(facts::add);
        all.returned().stream()
                .flatMap(returned -> returned.changes().stream())
                .map(
                        change ->
                                new Fact(
                                        "before." + change.path(),
                                        languages
                                                .words(language)
                                                .get(
                                                        "requests.copy.requests.before",
                                                        change.label()),
                                        String.join("\n", change.before())))
                .forEach(facts::add);
        return new Thing(request.number(), facts, files.of(all.files()));
    }

    private List<Fact> standing(Request request, Revision revision, Locale language) {
        Words words = languages.words(language);
        Format format = languages.format(language);
        return List.of(
                new Fact("procedure", revision.definition().title().in(language)),
                new Fact("applicant", request.applicant().name()),
                new Fact("email", request.applicant().email()),
                new Fact("phone", request.applicant().phone()),
                new Fact("channel", words.get("requests.handling.channel." + request.channel())),
                new Fact("received", format.moment(request.receivedAt())),
                new Fact(
                        "status",
                        words.get("requests.status." + request.status().name().toLowerCase())),
                new Fact(
                        "decided",
                        request.decidedAt() == null ? "" : format.moment(request.decidedAt())),
                new Fact(
                        "closed",
                        request.closedAt() == null ? "" : format.moment(request.closedAt())));
    }

    private static Fact answer(Line line) {
        var values = new ArrayList<>(line.values());
        line.files().forEach(file -> values.add(file.name()));
        return new Fact("answer." + line.path(), line.label(), String.join("\n", values));
    }
}
