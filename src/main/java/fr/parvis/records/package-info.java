/**
 * How long what the town hall keeps is kept, and what becomes of it then. A shelf: modules
 * contribute {@link fr.parvis.records.RetentionRule}, each about its own things, and erase them
 * themselves; this module never names them. Every night it proposes, a person approves, a job
 * carries out and proves. Rooms: {@code slips} (proposal, approval, disposal, proof), {@code holds}
 * (what must stay, and why).
 *
 * <p>Personal data kept here: names of agents who placed a hold or approved a slip, for good; the
 * reasons of holds, as long as the slips that they concern.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Records",
        allowedDependencies = {
            "kernel",
            "database",
            "commune",
            "ui",
            "account",
            "notices",
            "files",
            "documents",
            "desk"
        })
package fr.parvis.records;
