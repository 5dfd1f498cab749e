/**
 * Pages on which administrators tell how their town hall presents itself, and read its journal. A
 * leaf: nothing depends on it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {
            "kernel",
            "commune",
            "commune :: closures",
            "hours",
            "ui",
            "account",
            "audit",
            "files",
            "documents",
            "desk",
            "procedures",
            "notices"
        })
package fr.parvis.administration;
