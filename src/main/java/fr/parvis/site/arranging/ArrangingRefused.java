package fr.parvis.site.arranging;

import fr.parvis.kernel.Refusal;

/** Why an arrangement stays as it is. */
public sealed interface ArrangingRefused extends Refusal {

    /** Somebody else changed it meanwhile; their change is shown now. */
    record Overtaken() implements ArrangingRefused {
        @Override
        public String code() {
            return "site.arranging.overtaken";
        }
    }
}
