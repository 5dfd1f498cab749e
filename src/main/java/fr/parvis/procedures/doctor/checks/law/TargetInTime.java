package fr.parvis.procedures.doctor.checks.law;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Legal;
import fr.parvis.procedures.Legal.Silence;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import org.springframework.stereotype.Component;

/** What the town hall promises itself leaves room before silence decides. */
@Component
class TargetInTime implements Check {

    /** Of a month, without holidays: the doctor does not know the date. */
    private static final int WORKING_DAYS_OF_A_MONTH = 21;

    private static final double WORKING_DAYS_OF_A_DAY = 5.0 / 7;

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Legal legal = definition.legal();
        if (legal.silence() == Silence.NONE || legal.delay().isZero()) {
            return;
        }
        int delay =
                (int)
                        (legal.months() * WORKING_DAYS_OF_A_MONTH
                                + legal.days() * WORKING_DAYS_OF_A_DAY);
        int target = legal.targetWorkingDays();
        if (target > delay) {
            notes.warn("legal.target-working-days", "target-after-silence", target, delay);
        } else if (target > delay / 2) {
            notes.warn("legal.target-working-days", "target-late", target, delay / 2);
        }
        int steps = definition.circuit().mainPath().stream().mapToInt(Step::workingDays).sum();
        if (steps > delay) {
            notes.warn("circuit", "steps-after-silence", steps, delay);
        }
    }
}
