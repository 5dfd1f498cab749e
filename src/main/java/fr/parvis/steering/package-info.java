/**
 * Figures for those who steer. A shelf: modules contribute {@link fr.parvis.steering.Indicators}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Steering",
        allowedDependencies = {"kernel", "commune", "ui", "account"})
package fr.parvis.steering;
