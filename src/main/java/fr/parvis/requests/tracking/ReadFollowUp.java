package fr.parvis.requests.tracking;

import fr.parvis.files.StoredFile;
import fr.parvis.forms.Problem;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.correction.Asked;
import fr.parvis.requests.correction.ReadAnswers;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.PublicTimeline;
import fr.parvis.requests.life.Question;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.steps.StepCards;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the page of follow-up, in few statements. */
@Component
class ReadFollowUp {

    private final Procedures procedures;
    private final InCharge inCharge;
    private final ReadAnswers answers;
    private final Dossier dossier;
    private final PublicTimeline timeline;
    private final StepCards cards;

    ReadFollowUp(
            Procedures procedures,
            InCharge inCharge,
            ReadAnswers answers,
            Dossier dossier,
            PublicTimeline timeline,
            StepCards cards) {
        this.procedures = procedures;
        this.inCharge = inCharge;
        this.answers = answers;
        this.dossier = dossier;
        this.timeline = timeline;
        this.cards = cards;
    }

    FollowUp read(Request request, Frame frame) {
        return read(request, List.of(), frame);
    }

    /**
     * @param problems with corrections just sent
     */
    FollowUp read(Request request, List<Problem> problems, Frame frame) {
        Revision revision = procedures.revision(request.revisionId());
        Question question = dossier.question(request);
        List<Message> messages = dossier.messages(request);
        return new FollowUp(
                request,
                revision,
                inCharge.department(request),
                inCharge.ownerName(request),
                timeline.of(request, revision, frame),
                question,
                question == null ? null : correction(request, revision, problems, frame),
                messages,
                byId(dossier.files(messages)),
                dossier.documents(request),
                answers.sections(request, revision, frame.locale()),
                request.decided() && dossier.rated(request),
                timeline.reasons(request),
                dossier.silent(request),
                cards.forResident(request, revision, frame).orElse(null),
                inCharge.family(request));
    }

    private Asked correction(
            Request request, Revision revision, List<Problem> problems, Frame frame) {
        return answers.asked(request, revision, problems, frame).orElse(null);
    }

    private static Map<Long, StoredFile> byId(List<StoredFile> files) {
        return files.stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }
}
