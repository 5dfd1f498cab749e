package fr.parvis.forms;

/**
 * @param path from the form's root, for example {@code pages[1].fields[0].type}
 * @param expected what would be right, in French
 */
public record DefinitionMistake(String path, String expected) {}
