/**
 * The life of a request: drafted, sent, taken, completed, decided, closed. Rooms: {@code filing}
 * (the resident writes and sends), {@code tracking} (the resident follows), {@code handling}
 * (agents work).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Requests",
        allowedDependencies = {
            "kernel",
            "database",
            "commune",
            "ui",
            "account",
            "files",
            "documents",
            "notices",
            "payments",
            "forms",
            "procedures",
            "search",
            "desk",
            "steering"
        })
package fr.parvis.requests;
