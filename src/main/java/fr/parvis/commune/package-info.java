/**
 * The tenants: the official register of communes, those that are open here, their hosts, colours,
 * contacts and departments. Publishes {@link fr.parvis.commune.CommuneOpened}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Communes",
        allowedDependencies = {"kernel", "database", "hours"})
package fr.parvis.commune;
