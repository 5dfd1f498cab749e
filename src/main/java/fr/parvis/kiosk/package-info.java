/**
 * A screen in the town hall that many people use one after the other ({@code /borne}): chosen
 * services only, nothing kept between two people. A leaf.
 *
 * <p>Personal data: none. What somebody types at a kiosk is theirs until they press "Terminer" or
 * go away; a request they send is kept as from any other browser.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kiosk",
        allowedDependencies = {"kernel", "database", "commune", "ui", "account", "documents"})
package fr.parvis.kiosk;
