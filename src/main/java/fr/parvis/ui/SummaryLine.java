package fr.parvis.ui;

import java.util.List;

/**
 * A question and its answer.
 *
 * @param values one line each; empty when not answered
 * @param editHref where it can be changed, or null
 */
public record SummaryLine(String label, List<String> values, String editHref) {

    public static SummaryLine of(String label, String value) {
        return new SummaryLine(label, List.of(value), null);
    }
}
