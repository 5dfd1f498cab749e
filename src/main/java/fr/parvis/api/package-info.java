/**
 * Other programs of the town hall: a versioned REST interface under {@code /api/v1}, its published
 * description, and the tokens by which programs come in. A leaf: nothing depends on it; what it
 * answers and does, it asks of the doors of other modules.
 *
 * <p>Personal data: of administrators, who answers for a token; of calls that carried an
 * idempotency key, the answer, for a day; under which reference another program knows a request.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Interface for programs",
        allowedDependencies = {
            "kernel",
            "database",
            "commune",
            "ui",
            "account",
            "files",
            "notices",
            "forms",
            "procedures",
            "requests",
            "desk",
            "steering"
        })
package fr.parvis.api;
