package fr.parvis.requests.programs;

import fr.parvis.commune.Departments;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.Program;
import fr.parvis.requests.RequestDetail;
import fr.parvis.requests.life.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a request into the words that programs read. */
@Component
class DescribeRequest {

    private final Procedures procedures;
    private final Forms forms;
    private final Departments departments;

    DescribeRequest(Procedures procedures, Forms forms, Departments departments) {
        this.procedures = procedures;
        this.forms = forms;
        this.departments = departments;
    }

    RequestDetail detail(Program program, Request request, Locale locale) {
        Revision revision = procedures.revision(request.revisionId());
        Step step = revision.definition().circuit().step(request.step());
        return new RequestDetail(
                request.id(),
                request.number(),
                request.version(),
                request.procedureCode(),
                revision.number(),
                departments.get(request.departmentId()).code(),
                lower(request.status()),
                new RequestDetail.Step(step.id(), step.name().in(locale)),
                lower(request.channel()),
                request.locale().getLanguage(),
                new RequestDetail.Applicant(
                        request.applicant().name(),
                        request.applicant().email(),
                        request.applicant().phone()),
                request.receivedAt(),
                request.decided() ? null : request.clock().due(),
                request.stepDue(),
                request.clock().suspended(),
                request.outcome(),
                request.decidedAt(),
                request.closedAt(),
                answers(request),
                labels(request, revision, locale),
                transitions(program, request, step, locale));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Without what the form keeps for itself. */
    private static Map<String, Object> answers(Request request) {
        Map<String, Object> told = new LinkedHashMap<>(request.answers().values());
        told.keySet().removeIf(field -> field.startsWith("_"));
        return told;
    }

    private List<RequestDetail.Label> labels(Request request, Revision revision, Locale locale) {
        return forms.summary(revision.definition().form(), request.answers(), locale).stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.empty())
                .map(line -> new RequestDetail.Label(line.path(), line.label(), line.brief()))
                .toList();
    }

    private static List<RequestDetail.Transition> transitions(
            Program program, Request request, Step step, Locale locale) {
        return Reach.offered(program, request, step).stream()
                .map(
                        one ->
                                new RequestDetail.Transition(
                                        one.id(),
                                        one.label().in(locale),
                                        lower(one.action()),
                                        one.reasonRequired()))
                .toList();
    }
}
