/**
 * One index for everything that can be looked for; the only tenant table read without the row
 * policy.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"kernel", "database"})
package fr.parvis.search;
