package fr.parvis.procedures.doctor.checks.words;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Burden;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import org.springframework.stereotype.Component;

/** The sheet announces the time that the form takes, or nearly. */
@Component
class MinutesPromised implements Check {

    private static final int NEAR = 2;

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        int promised = definition.sheet() == null ? 0 : definition.sheet().minutes();
        int measured = Burden.of(definition).minutes();
        if (promised > 0 && measured > NEAR * promised) {
            notes.advise("sheet.minutes", "minutes-promised", promised, measured);
        }
    }
}
