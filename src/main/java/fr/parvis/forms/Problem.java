package fr.parvis.forms;

/**
 * An answer to look at again.
 *
 * @param path of the answer, for example {@code enfants[1].naissance.year}: the id of the input
 *     that gets the focus is {@code f-} followed by it
 * @param code stable, for example {@code form.required}
 * @param message a sentence that says what to do, in the reader's language
 */
public record Problem(String path, String code, String message) {}
