/**
 * Pages on which administrators tell how their town hall presents itself. A leaf: nothing depends
 * on it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"kernel", "commune", "ui", "account", "audit"})
package fr.parvis.administration;
