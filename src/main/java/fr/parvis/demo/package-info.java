/**
 * The demonstration: two communes, their agents and residents, and a mailbox one can look into.
 * Exists only under the profile {@code demo}; a leaf.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "kernel",
            "database",
            "commune",
            "ui",
            "account",
            "alerts",
            "alerts :: life",
            "alerts :: rules",
            "assistant",
            "assistant :: replies",
            "assistant :: unanswered",
            "kiosk",
            "files",
            "newsletters",
            "notices",
            "notices :: sms",
            "operations",
            "payments",
            "procedures",
            "requests",
            "documents",
            "forms",
            "site :: content",
            "site :: media",
            "subscribers",
            "subscribers :: register"
        })
package fr.parvis.demo;
