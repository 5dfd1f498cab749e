/**
 * Files people send or receive: checked, cleaned, scanned, hashed, kept on disk. Knows neither
 * requests nor people; a file nobody claims within a day is swept.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel", "database"})
package fr.parvis.files;
