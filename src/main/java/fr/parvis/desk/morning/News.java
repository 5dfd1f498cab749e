package fr.parvis.desk.morning;

import fr.parvis.desk.WorkCounts;

/**
 * What an agent is told.
 *
 * @param arrived since the working day before
 */
record News(int arrived, WorkCounts counts) {

    /** Then nobody is written to. */
    boolean nothing() {
        return arrived + counts.late() + counts.today() + counts.week() + counts.toRead() == 0;
    }
}
