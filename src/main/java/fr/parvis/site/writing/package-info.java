/**
 * How the site is written: Markdown with a few marks of our own, the editor, what is pasted into
 * it, and a look over what was written. The door is {@link fr.parvis.site.writing.Prose}; the page
 * "Écrire une page" of the desk documents the marks.
 */
@org.springframework.modulith.NamedInterface("writing")
package fr.parvis.site.writing;
