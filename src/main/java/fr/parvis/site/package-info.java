/**
 * The public face: pages, news, events, directory, home page, help, legal pages, and the desk at
 * which they are written. A leaf: nothing depends on it but the demonstration.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "kernel",
            "database",
            "commune",
            "ui",
            "account",
            "files",
            "documents",
            "notices",
            "forms",
            "forms :: types",
            "forms :: formula",
            "hours",
            "procedures",
            "privacy",
            "search",
            "desk",
            "newsletters",
            "wording",
            "assistant",
            "assistant :: language"
        })
package fr.parvis.site;
