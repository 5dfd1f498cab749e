/**
 * What people may know about their data: the register of processing activities (GDPR, article 30),
 * the notices on forms and the public pages (articles 12 to 14), the copy of all one's data
 * (articles 15 and 20), the list of cookies.
 *
 * <p>A shelf. What a module does with personal data it declares as beans of {@link
 * fr.parvis.kernel.ProcessingActivity}; what it keeps about a person it tells through {@link
 * fr.parvis.kernel.PersonalDataSource}; the cookies it sets are beans of {@link
 * fr.parvis.ui.CookieUse}. Activities that are data themselves, such as published procedures, come
 * through {@link fr.parvis.privacy.ActivitySource}. This module names none of them. Rooms: {@code
 * register} (the desk), {@code people} (public pages), {@code copy} (one's own data), {@code
 * controller} (who answers for the data).
 *
 * <p>Personal data: copies people asked for, seven days; names of the agents who changed the
 * register, as long as the register. Publishes facts for the journal.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {
            "kernel",
            "database",
            "commune",
            "ui",
            "account",
            "documents",
            "files"
        })
package fr.parvis.privacy;
