package fr.parvis.requests.steps;

import java.util.List;

/**
 * What a step shows on the page of a request, in the reader's words.
 *
 * @param tone {@code warn} where something is awaited of the reader, {@code ok}, or null
 * @param icon name of a drawing
 * @param said paragraphs
 * @param label of the link, or null
 * @param address of the page where the reader acts, or null
 */
public record StepCard(
        String tone, String icon, String title, List<String> said, String label, String address) {

    public StepCard(String tone, String icon, String title, List<String> said) {
        this(tone, icon, title, said, null, null);
    }

    public StepCard leadingTo(String words, String where) {
        return new StepCard(tone, icon, title, said, words, where);
    }
}
