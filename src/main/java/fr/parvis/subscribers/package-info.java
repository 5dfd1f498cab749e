/**
 * Who wants to hear from the town hall: about what, where they live, and how they are reached. The
 * senders above (alerts, letters) ask {@link fr.parvis.subscribers.Audience} for people and never
 * keep addresses of their own.
 *
 * <p>Personal data: addresses that their owner confirmed, the subjects they chose and, if they
 * wished, their street; kept until they leave. What was never confirmed is forgotten after seven
 * days. Of an address that left, a sealed print, so that no list brings it back.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Subscribers",
        allowedDependencies = {
            "kernel",
            "database",
            "commune",
            "ui",
            "account",
            "notices",
            "notices :: sms"
        })
package fr.parvis.subscribers;
