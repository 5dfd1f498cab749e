/**
 * What whoever runs the machine sees: the commands of the terminal, the line that says Parvis is
 * ready, one log line per request. A leaf, but for the shelf {@link
 * fr.parvis.operations.ReadyLines}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {
            "kernel",
            "database",
            "database :: secrets",
            "audit",
            "commune",
            "ui",
            "account"
        })
package fr.parvis.operations;
