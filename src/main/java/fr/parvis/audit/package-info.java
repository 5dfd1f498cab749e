/**
 * The journal: listens to {@link fr.parvis.kernel.Auditable} facts; nobody calls it to write.
 * Entries are written in the transaction of their fact and chained afterwards, in the background,
 * so that two people who act at the same time never wait for each other. Keeps names and network
 * addresses of those who act, 12 months unless the commune says otherwise; publishes {@link
 * fr.parvis.audit.JournalBroken}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"kernel", "database", "database :: secrets"})
package fr.parvis.audit;
