package fr.parvis.procedures.reading;

import fr.parvis.procedures.Legal.Silence;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import java.util.Set;

/**
 * What is done elsewhere has an address and nothing of its own: a form filled in here would lose a
 * right there.
 */
final class RedirectsLeadElsewhere implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("kind", "redirect", "form", "circuit", "letters", "legal");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        boolean redirect = definition.kind() == Kind.REDIRECT;
        if (!redirect) {
            say(definition.redirect() != null, "redirect", "redirect-only", findings);
            return;
        }
        say(!definition.form().pages().isEmpty(), "form", "redirect-nothing", findings);
        say(!definition.circuit().steps().isEmpty(), "circuit", "redirect-nothing", findings);
        say(!definition.letters().isEmpty(), "letters", "redirect-nothing", findings);
        boolean silent = definition.legal().silence() == Silence.NONE;
        say(!silent, "legal.silence", "redirect-nothing", findings);
    }

    private static void say(boolean wrong, String path, String key, Findings findings) {
        if (wrong) {
            findings.say(path, key);
        }
    }
}
