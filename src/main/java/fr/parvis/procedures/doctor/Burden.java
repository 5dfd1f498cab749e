package fr.parvis.procedures.doctor;

import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.PageDefinition;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.List;
import java.util.Map;

/**
 * What a procedure asks of a resident.
 *
 * <p>A simple model, to compare with, not to promise by. What is asked of everybody counts whole;
 * what is asked only of some counts half; a group counts for one row. Seconds for each kind of
 * question are estimates of careful filling in: a short answer 15, a choice 10, a date 15, a name
 * or a place 20, an address 30, a text of several lines 90, a paper to find and send 120, something
 * to read 15; and 15 for each page, 60 to look at all answers again and send.
 *
 * @param questions asked of a usual resident
 * @param most questions anybody can be asked
 * @param documents asked of a usual resident
 * @param minutes to fill in the form
 * @param steps of the circuit's usual way, its end not counted
 */
public record Burden(int questions, int most, int documents, int minutes, int steps) {

    private static final int USUAL_SECONDS = 15;

    private static final Map<String, Integer> SECONDS =
            Map.ofEntries(
                    Map.entry("choice", 10),
                    Map.entry("choices", 15),
                    Map.entry("yes-no", 10),
                    Map.entry("consent", 15),
                    Map.entry("identity", 20),
                    Map.entry("place", 20),
                    Map.entry("household-member", 20),
                    Map.entry("address", 30),
                    Map.entry("point", 30),
                    Map.entry("date-range", 30),
                    Map.entry("time-slot", 30),
                    Map.entry("signature", 30),
                    Map.entry("iban", 45),
                    Map.entry("long-text", 90),
                    Map.entry("file", 120));

    private static final int SECONDS_OF_A_PAGE = 15;
    private static final int SECONDS_TO_SEND = 60;
    private static final double ASKED_OF_SOME = 0.5;

    public static Burden of(ProcedureDefinition definition) {
        List<PageDefinition> pages = definition.form().pages();
        double questions = 0;
        double documents = 0;
        double seconds = pages.isEmpty() ? 0 : SECONDS_TO_SEND;
        for (PageDefinition page : pages) {
            double share = share(page.when());
            var asked = new Count(page.fields(), share);
            questions += asked.questions();
            documents += asked.documents();
            seconds += asked.seconds() + share * SECONDS_OF_A_PAGE;
        }
        return new Burden(
                (int) Math.round(questions),
                most(definition),
                (int) Math.ceil(documents),
                (int) Math.ceil(seconds / 60),
                (int) definition.circuit().mainPath().stream().filter(step -> !step.end()).count());
    }

    private static double share(Condition when) {
        return when.equals(Condition.ALWAYS) ? 1 : ASKED_OF_SOME;
    }

    private static int most(ProcedureDefinition definition) {
        return (int) Asked.of(definition).filter(one -> Count.asks(one.field())).count();
    }

    /** How often fields count that stand together. */
    private record Count(List<FieldDefinition> fields, double share) {

        static boolean asks(FieldDefinition field) {
            return field.fields().isEmpty()
                    && !List.of("explanation", "calculated", "hidden").contains(field.type());
        }

        double questions() {
            return fields.stream()
                    .mapToDouble(
                            field ->
                                    field.fields().isEmpty()
                                            ? asks(field) ? weight(field) : 0
                                            : inside(field).questions())
                    .sum();
        }

        /** A paper that may be left out is one that most leave out. */
        double documents() {
            return fields.stream()
                    .mapToDouble(
                            field ->
                                    field.fields().isEmpty()
                                            ? field.type().equals("file") && field.required()
                                                    ? weight(field)
                                                    : 0
                                            : inside(field).documents())
                    .sum();
        }

        double seconds() {
            return fields.stream()
                    .mapToDouble(
                            field ->
                                    field.fields().isEmpty()
                                            ? weight(field) * secondsOf(field)
                                            : inside(field).seconds())
                    .sum();
        }

        private static int secondsOf(FieldDefinition field) {
            return switch (field.type()) {
                case "calculated", "hidden" -> 0;
                case String type -> SECONDS.getOrDefault(type, USUAL_SECONDS);
            };
        }

        private double weight(FieldDefinition field) {
            return share * Burden.share(field.when());
        }

        private Count inside(FieldDefinition group) {
            return new Count(group.fields(), weight(group));
        }
    }
}
