package fr.parvis.requests.programs;

import fr.parvis.files.Files;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Refusal;
import fr.parvis.requests.Filing;
import fr.parvis.requests.FilingRefused;
import fr.parvis.requests.Program;
import fr.parvis.requests.RequestDetail;
import fr.parvis.requests.RequestQuery;
import fr.parvis.requests.RequestSummary;
import fr.parvis.requests.Requests;
import fr.parvis.requests.life.Request;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ProgramRequests implements Requests {

    private final Reach reach;
    private final ListForPrograms lists;
    private final DescribeRequest request;
    private final DescribeParts parts;
    private final FileForProgram filing;
    private final Acts acts;

    /** What changes a request. */
    @Component
    record Acts(MoveForProgram move, ActForProgram act, Files files) {}

    ProgramRequests(
            Reach reach,
            ListForPrograms lists,
            DescribeRequest request,
            DescribeParts parts,
            FileForProgram filing,
            Acts acts) {
        this.reach = reach;
        this.lists = lists;
        this.request = request;
        this.parts = parts;
        this.filing = filing;
        this.acts = acts;
    }

    @Override
    public List<RequestSummary> list(Program program, RequestQuery query) {
        return lists.list(program, query);
    }

    @Override
    public long find(Program program, String number) {
        return reach.open(program, number).id();
    }

    @Override
    public RequestDetail read(Program program, String number, Locale locale) {
        Request found = reach.open(program, number);
        reach.read(found);
        return request.detail(program, found, locale);
    }

    @Override
    public List<RequestDetail.Event> history(Program program, String number) {
        return parts.history(reach.open(program, number));
    }

    @Override
    public List<RequestDetail.Message> messages(Program program, String number) {
        return parts.messages(reach.open(program, number));
    }

    @Override
    public List<RequestDetail.Document> documents(Program program, String number) {
        return parts.documents(reach.open(program, number));
    }

    @Override
    public List<RequestDetail.File> files(Program program, String number) {
        return parts.files(reach.open(program, number));
    }

    @Override
    public Optional<RequestDetail.File> file(Program program, String number, long file) {
        return parts.file(reach.open(program, number), file);
    }

    @Override
    public Outcome<RequestDetail, FilingRefused> file(Program program, Filing order) {
        return filing.file(program, order)
                .map(received -> request.detail(program, received, order.language()));
    }

    @Override
    public Outcome<RequestDetail, Refusal> move(
            Program program, String number, int version, String transition, String words) {
        Request found = reach.open(program, number);
        return acts.move()
                .move(program, found, version, transition, words)
                .map(now -> request.detail(program, now, Locale.FRENCH));
    }

    @Override
    public Outcome<RequestDetail.Message, Refusal> write(
            Program program, String number, String words, List<Long> files, boolean note) {
        Request found = reach.open(program, number);
        return acts.act().write(program, found, words, files, note).map(DescribeParts::message);
    }

    @Override
    public Outcome<RequestDetail.Document, Refusal> give(
            Program program, String number, String title, long file) {
        var given = acts.act().give(reach.open(program, number), title, file);
        return Outcome.done(DescribeParts.document(given, acts.files().get(file)));
    }
}
