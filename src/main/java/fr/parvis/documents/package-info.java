/**
 * Turns a page of HTML into a tagged, accessible PDF with the product's own type, and reads the
 * codes of printed pages that come back as scans.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"kernel"})
package fr.parvis.documents;
