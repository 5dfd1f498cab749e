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
import org.springframework.stereotype.Component;

/**
 * The number of an association in the national register (RNA): W, the code of the registry (two
 * signs in Corsica and overseas hold a letter), seven digits.
 */
@Component
class Rna implements LineType {

    @Override
    public String code() {
        return "rna";
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        return plain(text).matches("W[0-9][0-9A-Z][0-9]{7}")
                ? List.of()
                : List.of(question.problem("forms.rna.form"));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String plain = plain(LineType.text(answer));
        return plain.isEmpty() ? List.of() : List.of(plain);
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.text("^[Ww][0-9][0-9A-Za-z][0-9 ]{7,12}$");
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Boxes(List.of(new Paper.Box(null, 10)));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of("width", "10");
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f.-]", "").toUpperCase(Locale.ROOT);
    }
}
