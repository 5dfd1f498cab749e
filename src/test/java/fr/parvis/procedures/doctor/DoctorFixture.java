package fr.parvis.procedures.doctor;

import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Forms;
import fr.parvis.forms.FormsFixture;
import fr.parvis.procedures.Finding;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Staff;
import fr.parvis.procedures.Texts;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The doctor as the program wires it, on 22 November 2026; no database. */
public final class DoctorFixture {

    private static final AnnotationConfigApplicationContext CONTEXT = context();

    private DoctorFixture() {}

    public static Doctor doctor() {
        return CONTEXT.getBean(Doctor.class);
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /**
     * Keys of what is found in a text, each with its level and place: {@code warning required-phone
     * form.pages[0].fields[3]}.
     */
    public static List<String> found(String yaml) {
        return found(Texts.definition(yaml));
    }

    public static List<String> found(ProcedureDefinition definition) {
        return doctor().examine(definition).findings().stream().map(DoctorFixture::told).toList();
    }

    /** Of one finding; its reason tells the key. */
    public static String told(Finding finding) {
        return "%s %s %s"
                .formatted(
                        finding.level().name().toLowerCase(Locale.ROOT),
                        DoctorKeys.of(finding.why().en()),
                        finding.path());
    }

    private static AnnotationConfigApplicationContext context() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(
                Clock.class,
                () ->
                        Clock.fixed(
                                Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Paris")));
        context.registerBean(Languages.class, FormsFixture::languages);
        // one person holds every role
        context.registerBean(Staff.class, () -> (_, _, _) -> Set.of(1L));
        context.registerBean(Forms.class, FormsFixture::forms);
        context.registerBean(FieldTypes.class, FormsFixture::types);
        context.scan("fr.parvis.procedures.doctor");
        context.refresh();
        return context;
    }
}
