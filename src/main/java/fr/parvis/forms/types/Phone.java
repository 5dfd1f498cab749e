package fr.parvis.forms.types;

import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A telephone number, French or international; kept as typed. */
@Component
class Phone implements LineType {

    private static final Pattern FRENCH = Pattern.compile("0[1-9]\\d{8}");

    /** ITU-T E.164: at most fifteen digits, the country's code first. */
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{6,14}");

    private static final Pattern FRENCH_ABROAD = Pattern.compile("\\+33[1-9]\\d{8}");

    @Override
    public String code() {
        return "phone";
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        return normalised(text).isPresent()
                ? List.of()
                : List.of(question.problem("forms.phone.form"));
    }

    @Override
    public Stream<String> search(Question question, Object answer) {
        String text = LineType.text(answer);
        return Stream.concat(
                Stream.of(text), normalised(text).stream().flatMap(Phone::waysToSearch));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        Map<String, Object> extra = new HashMap<>(Map.of("type", "tel", "width", "10"));
        if (question.fillable()) {
            extra.put("autocomplete", "tel");
        }
        return extra;
    }

    /** {@code +33261910014}, whatever the form typed; nothing when it is not a number. */
    static Optional<String> normalised(String typed) {
        String digits =
                typed.replaceAll("[\\s\\u00a0\\u202f./-]", "")
                        .replace("(0)", "")
                        .replaceFirst("^00", "+");
        if (FRENCH.matcher(digits).matches()) {
            return Optional.of("+33" + digits.substring(1));
        }
        boolean french = digits.startsWith("+33");
        return (french ? FRENCH_ABROAD : INTERNATIONAL).matcher(digits).matches()
                ? Optional.of(digits)
                : Optional.empty();
    }

    private static Stream<String> waysToSearch(String normalised) {
        return normalised.startsWith("+33")
                ? Stream.of(normalised, "0" + normalised.substring(3))
                : Stream.of(normalised);
    }
}
