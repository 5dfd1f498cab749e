/**
 * Letters to subscribers: composed of what the town has published, tried out on oneself, sent to
 * each once, kept for all to read. Modules that publish contribute a {@link
 * fr.parvis.newsletters.NewsSource}.
 *
 * <p>Personal data: the names of the agents who wrote and approved a letter, as long as it is in
 * the archive. Nothing tells who read what: no image and no link is counted.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Newsletters",
        allowedDependencies = {
            "kernel",
            "database",
            "commune",
            "ui",
            "account",
            "notices",
            "notices :: bulk",
            "notices :: bounces",
            "subscribers"
        })
package fr.parvis.newsletters;
