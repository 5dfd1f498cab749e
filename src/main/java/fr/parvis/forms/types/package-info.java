/** The kinds of fields, one class each; see {@link fr.parvis.forms.FieldType} to add one. */
package fr.parvis.forms.types;
