package fr.parvis.forms;

/** One kind of field; replaced by the forms module's author with the full contract. */
public interface FieldType {

    /** As written in a definition, for example {@code short-text}. */
    String code();
}
