package fr.parvis.search.engine;

import fr.parvis.search.PublicKind;
import fr.parvis.search.PublicKinds;
import fr.parvis.search.engine.ReadEntries.Candidate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** What comes first: where the words stand, then what sort of thing it is, then how fresh. */
record Ranking(PublicKinds kinds, LocalDate today) {

    private static final double OF_THE_KIND = 0.6;
    private static final double OF_ITS_AGE = 0.4;
    private static final double HALF_A_YEAR = 180;

    Comparator<Candidate> bestFirst() {
        return Comparator.comparingDouble(
                        (Candidate one) -> -score(one.kind(), one.day(), one.rank()))
                .thenComparing(Candidate::kind)
                .thenComparing(Comparator.comparingLong(Candidate::id).reversed());
    }

    double score(String kind, LocalDate day, double rank) {
        PublicKind known = kinds.get(kind);
        double weight = known.weight() / 100.0;
        double freshness = !known.perishable() || day == null ? 0.5 : freshness(day);
        return rank + OF_THE_KIND * weight + OF_ITS_AGE * freshness;
    }

    /** 1 today, half in the months around; what is to come counts as what was. */
    private double freshness(LocalDate day) {
        return Math.exp(-Math.abs(ChronoUnit.DAYS.between(day, today)) / HALF_A_YEAR);
    }
}
