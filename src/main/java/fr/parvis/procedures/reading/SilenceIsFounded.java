package fr.parvis.procedures.reading;

import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Legal.Silence;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.Set;

/**
 * What silence means has a delay and a text that says so: the acknowledgement tells it to the
 * resident (CRPA R112-11-1), and a rejecting one also tells how to contest it. Where silence means
 * nothing there is a delay only if a text sets one to answer, as the GDPR does (article 12).
 */
final class SilenceIsFounded implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("legal");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Legal legal = definition.legal();
        if (legal.silence() == Silence.NONE) {
            if (!legal.delay().isZero() && legal.silenceReference() == null) {
                findings.say(legal.days() == 0 ? "legal.months" : "legal.days", "silence-none");
            }
            return;
        }
        if (legal.delay().isZero()) {
            findings.say("legal.months", "silence-months");
        } else if (legal.months() > 0 && legal.days() > 0) {
            findings.say("legal.days", "silence-twice");
        }
        if (legal.silenceReference() == null) {
            findings.say("legal.silence-reference", "silence-reference");
        }
        if (legal.silence() == Silence.REJECTS && legal.appeal() == null) {
            findings.say("legal.appeal", "silence-appeal");
        }
    }
}
