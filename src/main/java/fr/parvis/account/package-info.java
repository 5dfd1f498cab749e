/**
 * People: residents and agents, how they sign in, what agents may do where. Publishes facts for the
 * journal only.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"kernel", "database", "commune", "ui", "notices"})
package fr.parvis.account;
