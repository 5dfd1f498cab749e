/** The kinds of fields, one class each; see {@link fr.parvis.forms.FieldType} to add one. */
@org.springframework.modulith.NamedInterface("types")
package fr.parvis.forms.types;
