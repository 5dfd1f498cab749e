package fr.parvis.forms.people;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Forms.Line;
import fr.parvis.forms.Household;
import fr.parvis.forms.Household.Member;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.formula.WrittenDate;
import fr.parvis.forms.types.DateLimits;
import fr.parvis.forms.types.Part;
import fr.parvis.forms.types.Parts;
import fr.parvis.forms.types.WrittenParts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Somebody of the household: chosen among those the account knows, and corrected at will, or typed.
 */
@Component
class HouseholdMember implements FieldType {

    private static final List<String> NAMES = List.of("firstNames", "birthName");

    private final ObjectProvider<Household> household;
    private final Clock clock;

    HouseholdMember(ObjectProvider<Household> household, Clock clock) {
        this.household = household;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "household-member";
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        Map<String, Object> read = new LinkedHashMap<>();
        if (Parts.read(question, input, before, NAMES) instanceof Map<?, ?> names) {
            NAMES.stream()
                    .filter(name -> names.get(name) != null)
                    .forEach(name -> read.put(name, names.get(name)));
        }
        Object birthBefore = before instanceof Map<?, ?> parts ? parts.get("birthDate") : null;
        Object birth = Parts.read(question.at("birthDate"), input, birthBefore, WrittenParts.NAMES);
        if (birth != null) {
            read.put("birthDate", birth);
        }
        return chosen(question, input)
                .<Object>map(HouseholdMember::asAnswer)
                .orElse(read.isEmpty() ? before : read);
    }

    /** The member whose button was pressed. */
    private Optional<Member> chosen(Question question, Input input) {
        List<Member> members = members();
        return input.pressed("save", question.path())
                .filter(pressed -> pressed.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .filter(index -> index < members.size())
                .map(members::get);
    }

    private static Map<String, Object> asAnswer(Member member) {
        LocalDate birth = member.birthDate();
        return Map.of(
                "firstNames",
                member.firstNames(),
                "birthName",
                member.birthName(),
                "birthDate",
                birth == null ? Map.of() : Answers.written(birth));
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        WrittenParts birth = birth(answer);
        boolean empty =
                birth.empty()
                        && NAMES.stream().allMatch(name -> Parts.text(answer, name).isEmpty());
        if (empty && !question.field().required()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        NAMES.forEach(name -> checkName(question, answer, name).ifPresent(problems::add));
        Question at = question.at("birthDate");
        if (birth.empty()) {
            problems.add(at.problemAt("day", "forms.household-member.birthDate.missing"));
        } else {
            birth.problem(at).or(() -> future(at, answer)).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> checkName(Question question, Object answer, String name) {
        String text = Parts.text(answer, name);
        if (text.isEmpty()) {
            return Optional.of(question.problemAt(name, "forms.identity." + name + ".missing"));
        }
        return text.length() > Part.MAX_LENGTH
                ? Optional.of(
                        question.problemAt(name, "forms.too-long", text.length(), Part.MAX_LENGTH))
                : Optional.empty();
    }

    private Optional<Problem> future(Question at, Object answer) {
        return WrittenDate.in(answer, "birthDate")
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .map(_ -> at.problemAt("year", "forms.date.future"));
    }

    /** {@code Lina Aubrée, 3 mars 2019}. */
    @Override
    public List<String> words(Question question, Object answer) {
        String birth =
                WrittenDate.in(answer, "birthDate")
                        .map(question.language().format()::date)
                        .orElseGet(() -> birth(answer).asTyped());
        String words =
                Stream.of(name(answer), birth)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? List.of() : List.of(words);
    }

    private static String name(Object answer) {
        return NAMES.stream()
                .map(part -> Parts.text(answer, part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** In the sentence of a letter a name is enough; in a row a letter makes a list of all. */
    @Override
    public List<Line> lines(Question question, Object answer) {
        Line said = FieldType.super.lines(question, answer).getFirst();
        boolean row = question.path().indexOf('[') >= 0;
        return List.of(row || said.empty() ? said : said.inBrief(List.of(name(answer))));
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.object(
                Map.of(
                        "firstNames",
                        JsonSchema.text(),
                        "birthName",
                        JsonSchema.text(),
                        "birthDate",
                        JsonSchema.date()));
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Parts(
                List.of(
                        new Paper.Part(question.say("forms.identity.firstNames"), Paper.LINE),
                        new Paper.Part(question.say("forms.identity.birthName"), Paper.LINE),
                        new Paper.Part(
                                question.say("forms.household-member.birthDate"),
                                DateLimits.paper(question))));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        List<Member> members = members();
        List<OptionView> options =
                IntStream.range(0, members.size())
                        .mapToObj(
                                i ->
                                        new OptionView(
                                                String.valueOf(i),
                                                members.get(i).firstNames(),
                                                null))
                        .toList();
        return Map.of("members", options);
    }

    private List<Member> members() {
        return household.stream().flatMap(shelf -> shelf.members().stream()).toList();
    }

    private static WrittenParts birth(Object answer) {
        return WrittenParts.of(answer instanceof Map<?, ?> parts ? parts.get("birthDate") : null);
    }
}
