/**
 * Messages that leave the town hall. An enabler: it never names what the messages are about. They
 * are written to an outbox in the caller's transaction and leave afterwards, with retries; one that
 * cannot be delivered is told to its sender by {@link fr.parvis.notices.NoticeFailed}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"kernel", "database", "database :: secrets", "commune", "ui"})
package fr.parvis.notices;
