package fr.parvis.forms.types;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An amount in euros, to the cent. */
@Component
class MoneyField implements LineType {

    @Override
    public String code() {
        return "money";
    }

    @Override
    public Nature nature() {
        return Nature.NUMBER;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(Bounds.MIN, Bounds.MAX);
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        Bounds.verify(field, mistakes);
    }

    @Override
    public List<Problem> checkText(Question question, String text) {
        Optional<BigDecimal> amount = Answers.parseNumber(text);
        if (amount.isEmpty() || amount.get().stripTrailingZeros().scale() > 2) {
            return List.of(question.problem("forms.money.form"));
        }
        if (amount.get().signum() < 0 && question.setting(Bounds.MIN).isEmpty()) {
            return List.of(question.problem("forms.money.form"));
        }
        return Bounds.check(question, amount.get(), bound -> inWords(question, bound));
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Lines(1, "€");
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String text = LineType.text(answer);
        if (text.isEmpty()) {
            return List.of();
        }
        return List.of(
                Answers.parseNumber(text).map(amount -> inWords(question, amount)).orElse(text));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of(
                "inputmode", "decimal", "width", "10", "unit", question.say("forms.money.unit"));
    }

    /** Zero is an amount here, where a price of zero would be said to be free. */
    private static String inWords(Question question, BigDecimal amount) {
        Money money = Money.ofEuros(amount);
        return money.isZero()
                ? question.say("forms.money.zero")
                : question.language().format().money(money);
    }
}
