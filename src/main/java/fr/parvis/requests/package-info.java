/**
 * The life of a request: drafted, sent, taken, completed, decided, closed. Rooms: {@code filing}
 * (the resident writes and sends), {@code tracking} (the resident follows), {@code handling}
 * (agents work), {@code counter} (agents fill in for somebody), {@code posting} (papers for who has
 * no e-mail), {@code scanning} (paper that comes back).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Requests",
        allowedDependencies = {
            "kernel",
            "database",
            "database :: secrets",
            "commune",
            "ui",
            "account",
            "account :: identities",
            "files",
            "documents",
            "notices",
            "payments",
            "records",
            "privacy",
            "forms",
            "procedures",
            "search",
            "desk",
            "steering",
            "privacy"
        })
package fr.parvis.requests;
