/**
 * Pages of fields, from their definition to answers that were checked. Knows no people and no
 * procedure. A field type is one file: see {@link fr.parvis.forms.FieldType}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"kernel", "commune", "ui", "files"})
package fr.parvis.forms;
