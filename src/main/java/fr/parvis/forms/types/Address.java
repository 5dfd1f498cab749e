package fr.parvis.forms.types;

import fr.parvis.forms.Input;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.connect.AddressDirectory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
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

    private final Optional<AddressDirectory> directory;

    Address(ObjectProvider<AddressDirectory> directory) {
        this.directory = directory.stream().findFirst();
    }

    @Override
    public String code() {
        return "address";
    }

    @Override
    public List<Part> parts() {
        return PARTS;
    }

    /**
     * With the directory: what was looked for, what was found, and what was taken of it. None of
     * that is needed to fill in the address.
     */
    @Override
    public Object read(Question question, Input input, Object before) {
        Object typed = ComposedType.super.read(question, input, before);
        return directory
                .map(found -> new AddressSearch(found).read(question, input, typed))
                .orElse(typed);
    }

    @Override
    public Object settle(Question question, Object answer) {
        return AddressSearch.settled(answer);
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        Map<String, Object> extra = new HashMap<>(ComposedType.super.extra(question, answer));
        extra.put("search", directory.isPresent());
        extra.put("found", AddressSearch.found(answer));
        return extra;
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
