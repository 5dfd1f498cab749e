package fr.parvis.forms;

import java.util.List;

/**
 * @param form what could be read; only to be used when there is no mistake
 */
public record ReadForm(FormDefinition form, List<DefinitionMistake> mistakes) {

    public boolean sound() {
        return mistakes.isEmpty();
    }
}
