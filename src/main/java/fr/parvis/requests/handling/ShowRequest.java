package fr.parvis.requests.handling;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.DrawCircuit;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.casefile.CaseFile;
import fr.parvis.requests.casefile.ReadCaseFile;
import fr.parvis.requests.correction.Answered;
import fr.parvis.requests.correction.ReadAnswers;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers the page of a request. */
@Component
class ShowRequest {

    private final Procedures procedures;
    private final ReadAnswers answers;
    private final ReadCaseFile files;
    private final WhoActs whoActs;
    private final Neighbours neighbours;
    private final Clock clock;

    ShowRequest(
            Procedures procedures,
            ReadAnswers answers,
            ReadCaseFile files,
            WhoActs whoActs,
            Neighbours neighbours,
            Clock clock) {
        this.procedures = procedures;
        this.answers = answers;
        this.files = files;
        this.whoActs = whoActs;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    RequestPage page(Visit visit, Typed typed) {
        Request request = visit.request();
        Revision revision = procedures.revision(request.revisionId());
        Circuit circuit = revision.definition().circuit();
        Circuit.Step step = circuit.step(request.step());
        Answered answered = answers.all(request, revision, visit.frame().locale());
        CaseFile file = files.of(request, answered.files(), visit.agent());
        List<HistoryLine> history = HistoryLine.of(file.history(), request, circuit);
        return new RequestPage(
                visit,
                request,
                revision,
                step,
                DrawCircuit.draw(
                        circuit,
                        Walk.of(request, circuit, file.history()),
                        request.step(),
                        visit.frame()),
                answered,
                file,
                Pieces.of(List.copyOf(file.attached().values()), visit.piece()),
                whoActs.on(visit, revision, step),
                history,
                typed.overtaken() ? since(typed.version(), history) : List.of(),
                neighbours.before(visit).map(visit::at).orElse(null),
                neighbours.after(visit).map(visit::at).orElse(null),
                typed,
                LocalDate.now(clock));
    }

    /** What happened since somebody looked at a version: each version is made by one event. */
    static List<HistoryLine> since(int version, List<HistoryLine> history) {
        List<HistoryLine> versions =
                history.stream()
                        .filter(line -> line.kind() != RequestEvent.Kind.ESCALATED)
                        .toList();
        return versions.subList(Math.clamp(version + 1L, 0, versions.size()), versions.size());
    }
}
