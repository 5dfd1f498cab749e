package fr.parvis.requests.tracking;

/**
 * Four questions, from 1 (not at all) to 5 (very much).
 *
 * @param overall the only one that must be answered
 * @param ease of the form, or null
 * @param clarity of what was written, or null
 * @param delay whether the answer came in time, or null
 * @param comment may be empty
 */
public record Satisfaction(
        int overall, Integer ease, Integer clarity, Integer delay, String comment) {}
