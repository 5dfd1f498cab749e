package fr.parvis.operations;

import fr.parvis.account.Operators;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.stereotype.Component;

/** Makes an agent an operator of the installation, or ends it. */
@Component
@ConditionalOnNotWebApplication
class OperatorFromTerminal {

    private final Communes communes;
    private final Operators operators;
    private final Words words;

    OperatorFromTerminal(Communes communes, Operators operators, Languages languages) {
        this.communes = communes;
        this.operators = operators;
        this.words = languages.words(Locale.getDefault());
    }

    int set(OperatorOrder order, PrintStream answers, PrintStream refusals) {
        Optional<Commune> commune =
                communes.all().stream()
                        .filter(one -> one.insee().equals(order.insee()))
                        .findFirst();
        if (commune.isEmpty()) {
            refusals.println(words.get("operations.audit.no-commune", order.insee()));
            return Commands.MISUSED;
        }
        boolean known =
                CommuneScope.call(
                        commune.get().id(), () -> operators.set(order.email(), order.add()));
        if (!known) {
            refusals.println(words.get("operations.operator.no-agent", order.email()));
            return Commands.REFUSED;
        }
        answers.println(
                words.get(
                        order.add() ? "operations.operator.made" : "operations.operator.ended",
                        order.email()));
        return Commands.DONE;
    }
}
