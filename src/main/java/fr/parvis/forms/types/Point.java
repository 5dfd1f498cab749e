package fr.parvis.forms.types;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A place: in words, which is always enough, or by its coordinates (WGS 84, degrees), or both. A
 * browser may fill in the coordinates after its person pressed the button that asks for it.
 */
@Component
class Point implements FieldType {

    private static final String ADDRESS = "address";
    private static final Map<String, BigDecimal> COORDINATES =
            Map.of("latitude", BigDecimal.valueOf(90), "longitude", BigDecimal.valueOf(180));

    private static final List<String> PARTS = List.of(ADDRESS, "latitude", "longitude");

    @Override
    public String code() {
        return "point";
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return Parts.read(question, input, before, PARTS);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        String address = Parts.text(answer, ADDRESS);
        boolean located = COORDINATES.keySet().stream().anyMatch(part -> has(answer, part));
        if (address.isEmpty() && !located) {
            return question.field().required()
                    ? List.of(question.problemAt(ADDRESS, "forms.point.missing"))
                    : List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (address.length() > Part.MAX_LENGTH) {
            problems.add(
                    question.problemAt(
                            ADDRESS, "forms.too-long", address.length(), Part.MAX_LENGTH));
        }
        if (located) {
            COORDINATES.forEach(
                    (part, most) ->
                            coordinate(question, answer, part, most).ifPresent(problems::add));
        }
        return problems;
    }

    private static Optional<Problem> coordinate(
            Question question, Object answer, String part, BigDecimal most) {
        boolean right =
                number(answer, part)
                        .filter(degrees -> degrees.abs().compareTo(most) <= 0)
                        .isPresent();
        return right
                ? Optional.empty()
                : Optional.of(question.problemAt(part, "forms.point." + part + ".form"));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        Optional<BigDecimal> latitude = number(answer, "latitude");
        Optional<BigDecimal> longitude = number(answer, "longitude");
        Stream<String> coordinates =
                latitude.isPresent() && longitude.isPresent()
                        ? Stream.of(
                                latitude.get().toPlainString()
                                        + ", "
                                        + longitude.get().toPlainString())
                        : Stream.of();
        return Stream.concat(Stream.of(Parts.text(answer, ADDRESS)), coordinates)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public Stream<String> search(Question question, Object answer) {
        return Stream.of(Parts.text(answer, ADDRESS)).filter(text -> !text.isEmpty());
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.texts(PARTS);
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Lines(2, null);
    }

    private static boolean has(Object answer, String part) {
        return !Parts.text(answer, part).isEmpty();
    }

    private static Optional<BigDecimal> number(Object answer, String part) {
        return Answers.parseNumber(Parts.text(answer, part));
    }
}
