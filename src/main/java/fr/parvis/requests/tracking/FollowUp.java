package fr.parvis.requests.tracking;

import fr.parvis.commune.Department;
import fr.parvis.files.StoredFile;
import fr.parvis.forms.Forms.Section;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.correction.Asked;
import fr.parvis.requests.kin.Ties.Joined;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.Question;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocument;
import fr.parvis.requests.life.WithdrawRequest;
import fr.parvis.requests.steps.StepCard;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.TimelineStep;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the page of follow-up shows.
 *
 * @param owner first name, name and title of the agent who has it (CRPA L111-2), or null
 * @param question what the town hall waits for, or null
 * @param correction what the question asks to correct field by field, or null
 * @param files sent with messages, by id
 * @param rated whether the satisfaction form was answered
 * @param silent the legal delay is over, and nobody decided
 * @param card what the step asks besides, or null
 * @param family requests that were merged with it
 * @param reasons of a refusal, as they were written; empty where nothing was refused
 */
public record FollowUp(
        Request request,
        Revision revision,
        Department department,
        String owner,
        List<TimelineStep> timeline,
        Question question,
        Asked correction,
        List<Message> messages,
        Map<Long, StoredFile> files,
        List<RequestDocument> documents,
        List<Section> answers,
        boolean rated,
        String reasons,
        boolean silent,
        StepCard card,
        List<Joined> family) {

    private static final Set<String> TOLD = Set.of("accepted", "refused", WithdrawRequest.OUTCOME);

    /** {@code accepted}, {@code refused}, {@code withdrawn}, or {@code other} for any other end. */
    public String outcome() {
        return request.outcome() != null && TOLD.contains(request.outcome())
                ? request.outcome()
                : "other";
    }

    /** Number of the request that goes on in the place of this one; null where this one does. */
    public String goesOn() {
        return family.stream().filter(Joined::goesOn).map(Joined::number).findFirst().orElse(null);
    }

    /** Numbers of those that ended so that this one goes on. */
    public List<String> joined() {
        return goesOn() == null ? family.stream().map(Joined::number).toList() : List.of();
    }

    /** What is wrong with the corrections just sent. */
    public List<ErrorLink> problems() {
        return correction == null
                ? List.of()
                : correction.page().problems().stream()
                        .map(problem -> new ErrorLink(problem.htmlId(), problem.named()))
                        .toList();
    }

    public boolean unreadFromTownHall() {
        return messages.stream()
                .anyMatch(
                        message ->
                                message.kind() == Message.Kind.FROM_AGENT
                                        && message.readAt() == null);
    }
}
