/** Turns a page of HTML into a tagged, accessible PDF with the product's own type. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"kernel"})
package fr.parvis.documents;
