/**
 * Procedures as data: read from YAML, checked against a published JSON Schema, published as
 * immutable revisions, shown as a catalogue and sheets. Publishes {@link
 * fr.parvis.procedures.RevisionPublished}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Procedures",
        allowedDependencies = {
            "kernel",
            "database",
            "commune",
            "ui",
            "account",
            "documents",
            "forms",
            "privacy",
            "search",
            "wording"
        })
package fr.parvis.procedures;
