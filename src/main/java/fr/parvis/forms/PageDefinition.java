package fr.parvis.forms;

import fr.parvis.kernel.LocalizedText;
import java.util.List;

/**
 * One subject, one page.
 *
 * @param id stable, part of the address
 * @param intro one sentence, or null
 * @param when shown only then; {@link Condition#ALWAYS} by default
 */
public record PageDefinition(
        String id,
        LocalizedText title,
        LocalizedText intro,
        Condition when,
        List<FieldDefinition> fields) {}
