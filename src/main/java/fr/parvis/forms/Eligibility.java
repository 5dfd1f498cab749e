package fr.parvis.forms;

import fr.parvis.kernel.LocalizedText;

/**
 * A reason for which somebody is not concerned by a form.
 *
 * @param when it stops whoever answers this
 * @param because told to the person, one sentence
 * @param instead what to do, one sentence
 * @param procedure code of the one that helps, or null
 */
public record Eligibility(
        Condition when, LocalizedText because, LocalizedText instead, String procedure) {}
