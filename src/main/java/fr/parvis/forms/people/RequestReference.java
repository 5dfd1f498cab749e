package fr.parvis.forms.people;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.OwnRequests;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.types.LineType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Another request of the same person: chosen among theirs where they are known, and by its number
 * where they are not or where it was sent without the account.
 */
@Component
class RequestReference implements LineType {

    private static final Setting<List<String>> PROCEDURES =
            new Setting<>(
                    "procedures",
                    (raw, mistakes) -> {
                        if (raw instanceof List<?> list
                                && list.stream().allMatch(String.class::isInstance)) {
                            return Optional.of(list.stream().map(String.class::cast).toList());
                        }
                        mistakes.expect("list");
                        return Optional.empty();
                    });

    /** Chosen, while its number is not typed yet. */
    private static final String OTHER = "OTHER";

    private final ObjectProvider<OwnRequests> own;

    RequestReference(ObjectProvider<OwnRequests> own) {
        this.own = own;
    }

    @Override
    public String code() {
        return "request-reference";
    }

    @Override
    public String template() {
        return "request-reference";
    }

    @Override
    public boolean fitsCell() {
        return false;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(PROCEDURES);
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return input.has(question.path())
                ? number(question, input, input.texts(question.path()))
                : before;
    }

    private static String number(Question question, Input input, List<String> chosen) {
        String number = printed(chosen.isEmpty() ? "" : chosen.getFirst());
        String other = printed(input.line(question.path() + ".other").orElse(""));
        return number.equals(OTHER) && !other.isEmpty() ? other : number;
    }

    private static String printed(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0]", "");
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        return text.matches("[0-9]{4}-[0-9]{4,10}")
                ? List.of()
                : List.of(question.problem("forms.request-reference.form"));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String number = LineType.text(answer);
        return number.isEmpty() || number.equals(OTHER) ? List.of() : List.of(number);
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.text("^[0-9]{4}-[0-9]{4,10}$");
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        List<String> procedures = question.setting(PROCEDURES).orElse(List.of());
        List<OptionView> options =
                own.stream()
                        .flatMap(
                                shelf ->
                                        shelf.of(procedures, question.language().locale()).stream())
                        .map(one -> new OptionView(one.number(), one.title(), one.number()))
                        .toList();
        String number = LineType.text(answer);
        boolean own =
                number.isEmpty()
                        || options.stream().anyMatch(option -> option.value().equals(number));
        return Map.of(
                "options", options, "other", own || number.equals(OTHER) ? "" : number, "own", own);
    }
}
