/**
 * One index for everything that can be looked for; the only tenant tables read without the row
 * policy. {@link fr.parvis.search.SearchIndex} is what agents find, by departments; {@link
 * fr.parvis.search.PublicIndex} what everybody finds.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"kernel", "database", "commune", "ui", "account"})
package fr.parvis.search;
