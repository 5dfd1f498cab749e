/** The journal: listens to {@link fr.parvis.kernel.Auditable} facts; nobody calls it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"kernel", "database"})
package fr.parvis.audit;
