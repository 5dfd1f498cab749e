package fr.parvis.forms.types;

import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A postal address in France. */
@Component
class Address implements ComposedType {

    private static final List<Part> PARTS =
            List.of(
                    new Part("street", true, "address-line1", null, null),
                    new Part("extra", false, "address-line2", null, null),
                    new Part("postalCode", true, "postal-code", "numeric", "5"),
                    new Part("city", true, "address-level2", null, "20"));

    private static final int DIGITS = 5;

    @Override
    public String code() {
        return "address";
    }

    @Override
    public List<Part> parts() {
        return PARTS;
    }

    @Override
    public List<Problem> checkPart(Question question, Part part, String text) {
        return part.name().equals("postalCode") && !text.isEmpty()
                ? checkPostalCode(question, text.replaceAll("\\s", ""))
                : ComposedType.super.checkPart(question, part, text);
    }

    private static List<Problem> checkPostalCode(Question question, String text) {
        if (!text.matches("[0-9]+")) {
            return List.of(question.problemAt("postalCode", "forms.address.postalCode.figures"));
        }
        int missing = DIGITS - text.length();
        if (missing > 0) {
            return List.of(
                    question.problemAt("postalCode", "forms.address.postalCode.short", missing));
        }
        return missing < 0
                ? List.of(
                        question.problemAt("postalCode", "forms.address.postalCode.long", -missing))
                : List.of();
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String city = Parts.text(answer, "postalCode") + " " + Parts.text(answer, "city");
        return Stream.of(Parts.text(answer, "street"), Parts.text(answer, "extra"), city.strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
