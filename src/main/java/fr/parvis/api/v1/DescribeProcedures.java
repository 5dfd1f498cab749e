package fr.parvis.api.v1;

import fr.parvis.commune.Departments;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Revisions;
import fr.parvis.requests.Program;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Procedures in the words that programs read; those beyond their reach are not there. */
@Component
class DescribeProcedures {

    private final Procedures procedures;
    private final Revisions revisions;
    private final Forms forms;
    private final Departments departments;

    DescribeProcedures(
            Procedures procedures, Revisions revisions, Forms forms, Departments departments) {
        this.procedures = procedures;
        this.revisions = revisions;
        this.forms = forms;
        this.departments = departments;
    }

    List<ProcedureView> all(Program program, Locale locale) {
        return procedures.all().stream()
                .filter(one -> reaches(program, one))
                .map(one -> view(one, null, locale))
                .toList();
    }

    ProcedureView one(Program program, String code, Locale locale) {
        Revision revision = find(program, code);
        List<ProcedureView.Step> steps =
                revision.definition().circuit().steps().stream()
                        .map(step -> step(step, locale))
                        .toList();
        return view(revision, steps, locale);
    }

    Map<String, Object> form(Program program, String code, Locale locale) {
        return forms.schema(find(program, code).definition().form(), locale);
    }

    List<ProcedureView.Published> revisions(Program program, String code) {
        return revisions.of(find(program, code).code()).stream()
                .map(
                        one ->
                                new ProcedureView.Published(
                                        one.number(), one.publishedAt(), one.current()))
                .toList();
    }

    Map<String, Object> form(Program program, String code, int number, Locale locale) {
        return revisions.of(find(program, code).code()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(one -> procedures.revision(one.id()))
                .map(one -> forms.schema(one.definition().form(), locale))
                .orElseThrow(NotFound::new);
    }

    private Revision find(Program program, String code) {
        return procedures
                .current(code)
                .filter(one -> reaches(program, one))
                .orElseThrow(NotFound::new);
    }

    private static boolean reaches(Program program, Revision revision) {
        return revision.definition().kind().filled()
                && program.departments().contains(revision.departmentId())
                && program.concerns(revision.code());
    }

    private ProcedureView view(Revision revision, List<ProcedureView.Step> steps, Locale locale) {
        ProcedureDefinition definition = revision.definition();
        return new ProcedureView(
                definition.code(),
                definition.title().in(locale),
                definition.summary() == null ? null : definition.summary().in(locale),
                revision.number(),
                departments.get(revision.departmentId()).code(),
                lower(definition.kind()),
                definition.sensitive(),
                lower(definition.legal().silence()),
                definition.legal().delay().toString(),
                steps);
    }

    private static ProcedureView.Step step(Circuit.Step step, Locale locale) {
        return new ProcedureView.Step(
                step.id(),
                step.name().in(locale),
                lower(step.kind()),
                step.role(),
                lower(step.publicStatus()),
                step.transitions().stream()
                        .map(
                                one ->
                                        new ProcedureView.Transition(
                                                one.id(),
                                                one.label().in(locale),
                                                lower(one.action()),
                                                one.to(),
                                                one.reasonRequired()))
                        .toList());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
