/**
 * People: residents and agents, how they sign in, what agents may do where. Publishes {@link
 * fr.parvis.account.AgentInvited}, and facts for the journal.
 *
 * <p>Personal data: of agents name, e-mail address and roles, kept while what they did is kept; of
 * residents name, address, telephone and who is in their household, kept while the account is open;
 * of sessions the browser and system, how they were opened and when they were used, at most 30
 * days; of links sent, the address, at most seven days; of second factors and passkeys a sealed key
 * or a public one, the name their owner gave and when they were used, until taken away or the
 * account is erased. What recognises a person (finger, face) never leaves their device.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {
            "kernel",
            "database",
            "database :: secrets",
            "commune",
            "ui",
            "notices",
            "files",
            "documents"
        })
package fr.parvis.account;
