/**
 * Plain French: words found whatever their accents, and how hard a text is to read. Shared by
 * whoever looks over what the town hall writes: the doctor of procedures, the editor of the site.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {})
package fr.parvis.wording;
