package fr.parvis.desk;

/** Kept by counters or small partial indexes: reading them costs the same whatever is closed. */
public record WorkCounts(
        int open, int late, int today, int week, int toRead, int waiting, int mine) {}
