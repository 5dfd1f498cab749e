/** The public face: home page, help, legal pages. A leaf: nothing depends on it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"kernel", "commune", "ui", "procedures"})
package fr.parvis.site;
