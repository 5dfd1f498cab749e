package fr.parvis.forms.official;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.types.LineType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.IBANValidator;
import org.springframework.stereotype.Component;

/** A bank account: ISO 13616, the length of its country and its check digits. Kept as typed. */
@Component
class Iban implements LineType {

    private static final int SIGNS_OF_A_FRENCH_ONE = 27;

    @Override
    public String code() {
        return "iban";
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        String plain = plain(text);
        if (!plain.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{4,30}")) {
            return List.of(question.problem("forms.iban.form"));
        }
        if (plain.startsWith("FR") && plain.length() != SIGNS_OF_A_FRENCH_ONE) {
            return List.of(
                    question.problem("forms.iban.length", SIGNS_OF_A_FRENCH_ONE, plain.length()));
        }
        return IBANValidator.getInstance().isValid(plain)
                ? List.of()
                : List.of(question.problem("forms.iban.typing"));
    }

    /** By four, as it is printed. */
    @Override
    public List<String> words(Question question, Object answer) {
        String plain = plain(LineType.text(answer));
        return plain.isEmpty() ? List.of() : List.of(plain.replaceAll("(.{4})(?=.)", "$1\u00a0"));
    }

    /** Nobody looks for a request by a bank account, and it is not to lie in an index. */
    @Override
    public Stream<String> search(Question question, Object answer) {
        return Stream.of();
    }

    /** Whoever changes their bank should not be paid at the old one. */
    @Override
    public Object takeUp(Question question, Object earlier) {
        return null;
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.text("^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]{4,40}$");
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Boxes(
                Stream.of(4, 4, 4, 4, 4, 4, 3).map(cells -> new Paper.Box(null, cells)).toList());
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of("autocomplete", "off");
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f.-]", "").toUpperCase(Locale.ROOT);
    }
}
