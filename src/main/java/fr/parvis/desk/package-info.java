/**
 * The agents' day: one list of work from many sources, ordered by legal deadline. A shelf: modules
 * contribute {@link fr.parvis.desk.WorkItems}; the desk never names them. Keeps no data of its own.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"kernel", "commune", "ui", "account", "notices", "search"})
package fr.parvis.desk;
