package fr.parvis.forms.official;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Nature;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.types.LineType;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A country of ISO 3166, whose code is kept; France first, the others in the reader's alphabet.
 * Kosovo is added, which France recognises and the standard does not list.
 */
@Component
class Country implements FieldType {

    private static final String HOME = "FR";

    private static final Set<String> CODES = codes();

    private final Map<Locale, List<OptionView>> byLanguage = new ConcurrentHashMap<>();

    private static Set<String> codes() {
        Set<String> codes =
                new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        return Set.copyOf(codes);
    }

    @Override
    public String code() {
        return "country";
    }

    @Override
    public String template() {
        return "choice";
    }

    @Override
    public Nature nature() {
        return Nature.CHOICE;
    }

    @Override
    public boolean fitsCell() {
        return true;
    }

    @Override
    public Set<String> values(FieldDefinition field) {
        return CODES;
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return input.line(question.path()).map(Object.class::cast).orElse(before);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        String code = LineType.text(answer);
        boolean missing = code.isEmpty() && question.field().required();
        return missing || !code.isEmpty() && !CODES.contains(code)
                ? List.of(question.problem("forms.country.required", question.label()))
                : List.of();
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String code = LineType.text(answer);
        return CODES.contains(code)
                ? List.of(name(code, question.language().locale()))
                : Stream.of(code).filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.text("^[A-Z]{2}$");
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        Locale locale = question.language().locale();
        return Map.of(
                "list", true, "options", byLanguage.computeIfAbsent(locale, Country::options));
    }

    private static List<OptionView> options(Locale locale) {
        Collator alphabet = Collator.getInstance(locale);
        return CODES.stream()
                .map(code -> new OptionView(code, name(code, locale), null))
                .sorted(
                        Comparator.comparing((OptionView option) -> !option.value().equals(HOME))
                                .thenComparing(OptionView::label, alphabet))
                .toList();
    }

    private static String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
