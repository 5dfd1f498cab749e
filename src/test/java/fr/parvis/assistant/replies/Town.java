package fr.parvis.assistant.replies;

import fr.parvis.assistant.AnswerSource;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.commune.OpeningHours;
import fr.parvis.database.Signals;
import fr.parvis.hours.Slot;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.PostalAddress;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Texts;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Format;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The assistant of one town hall in memory, as the program wires it: the starting library, the
 * hours, the departments and the site of the demonstration. No database.
 */
final class Town {

    private static final Map<String, ProcedureDefinition> LIBRARY = library();

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    private Town(LocalDateTime now, Contents site, AnswerSource... more) {
        context.registerBean(
                Clock.class, () -> Clock.fixed(now.atZone(Format.ZONE).toInstant(), Format.ZONE));
        context.registerBean(Procedures.class, Town::procedures);
        context.registerBean(Communes.class, () -> only(Communes.class, "current", Town::commune));
        context.registerBean(Departments.class, Town::departments);
        context.registerBean(Contents.class, () -> site);
        context.registerBean(Signals.class, () -> only(Signals.class, "subscribe", () -> null));
        for (AnswerSource source : more) {
            context.registerBean(source.getClass().getName(), AnswerSource.class, () -> source);
        }
        context.scan(
                "fr.parvis.ui.words",
                "fr.parvis.assistant.language",
                "fr.parvis.assistant.replies",
                "fr.parvis.site.answers");
        context.refresh();
    }

    /** That has published nothing but its procedures. */
    static Town at(LocalDateTime now, AnswerSource... more) {
        return new Town(now, DemonstrationSite.nothing(), more);
    }

    /** That has published what the demonstration has. */
    static Town withItsSite(LocalDateTime now) {
        return new Town(now, DemonstrationSite.laid(now));
    }

    Reply answer(String question) {
        return answer(question, "");
    }

    Reply answer(String question, String before) {
        return CommuneScope.call(
                new CommuneId(1),
                () ->
                        context.getBean(AnswerQuestion.class)
                                .answer(question, before, Locale.FRENCH));
    }

    private static Commune commune() {
        return new Commune(
                new CommuneId(1),
                "22213",
                "Plouër-sur-Rance",
                "212202130",
                "22",
                3600,
                "Dinan Agglomération",
                "#1f5d7a",
                new PostalAddress("12 place de l’Église", "", "22490", "Plouër-sur-Rance"),
                "02 61 91 00 14",
                "mairie@example.org",
                hours(),
                List.of("plouer.localhost"),
                null);
    }

    private static OpeningHours hours() {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        Slot morning = new Slot(LocalTime.of(8, 30), LocalTime.of(12, 0));
        Slot afternoon = new Slot(LocalTime.of(13, 30), LocalTime.of(17, 0));
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(morning, afternoon));
        }
        week.put(DayOfWeek.THURSDAY, List.of(morning));
        week.put(DayOfWeek.SATURDAY, List.of(new Slot(LocalTime.of(9, 0), LocalTime.of(12, 0))));
        week.remove(DayOfWeek.SUNDAY);
        return new OpeningHours(week);
    }

    private static Departments departments() {
        List<Department> all = new ArrayList<>();
        for (String code : Texts.DEPARTMENTS) {
            all.add(
                    new Department(
                            all.size() + 1,
                            code,
                            LocalizedText.of(code),
                            code + "@example.org",
                            "02 61 91 00 1" + all.size()));
        }
        return new Departments() {
            @Override
            public List<Department> all() {
                return all;
            }

            @Override
            public Department get(long id) {
                return all.get((int) id - 1);
            }

            @Override
            public Optional<Department> byCode(String code) {
                return all.stream().filter(it -> it.code().equals(code)).findFirst();
            }
        };
    }

    private static Procedures procedures() {
        List<Revision> all = new ArrayList<>();
        LIBRARY.values().stream()
                .filter(it -> it.kind().onThePortal())
                .forEach(
                        it ->
                                all.add(
                                        new Revision(
                                                all.size() + 1,
                                                1,
                                                Texts.DEPARTMENTS.indexOf(it.department()) + 1,
                                                it)));
        List<Revision> catalogue = List.copyOf(all);
        return (Procedures)
                Proxy.newProxyInstance(
                        Town.class.getClassLoader(),
                        new Class<?>[] {Procedures.class},
                        (_, method, arguments) ->
                                switch (method.getName()) {
                                    case "catalogue", "mostAsked" -> catalogue;
                                    case "publishedAt" -> Instant.parse("2026-11-02T09:00:00Z");
                                    case "current" ->
                                            catalogue.stream()
                                                    .filter(it -> it.code().equals(arguments[0]))
                                                    .findFirst();
                                    case "hashCode" -> 1;
                                    case "equals" -> false;
                                    default -> method.getName();
                                });
    }

    private static <T> T only(Class<T> type, String method, Supplier<Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        Town.class.getClassLoader(),
                        new Class<?>[] {type},
                        (_, called, _) ->
                                called.getName().equals(method)
                                        ? answer.get()
                                        : called.getName().equals("hashCode")
                                                ? (Object) 1
                                                : called.getName()));
    }

    private static Map<String, ProcedureDefinition> library() {
        Map<String, ProcedureDefinition> read = new java.util.LinkedHashMap<>();
        Texts.STARTERS.forEach(code -> read.put(code, Texts.definition(Texts.library(code))));
        return read;
    }
}
