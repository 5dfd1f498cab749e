/**
 * Alerts: one message to everybody it concerns, by every channel that was ticked. Rooms: {@code
 * rules} (what needs neither a database nor a clock), {@code life} (alerts and their waves), {@code
 * sending} (channels and the job that sends), {@code writing} (the desk), {@code open} (what
 * everybody sees), {@code settings}.
 *
 * <p>Personal data: which subscriber was told by which wave, for a year, so that nobody is told
 * twice and the all-clear reaches the same people. Addresses stay with {@code subscribers}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Alerts",
        allowedDependencies = {
            "kernel",
            "database",
            "database :: secrets",
            "commune",
            "ui",
            "account",
            "desk",
            "notices",
            "notices :: queue",
            "notices :: sms",
            "notices :: push",
            "notices :: web",
            "subscribers"
        })
package fr.parvis.alerts;
