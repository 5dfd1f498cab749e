package fr.parvis.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody may be allowed to do. Who may, and where, {@link Rights} says. */
public enum Permission {
    /** Opens requests and their papers, and changes nothing. */
    READ,
    /** Works on requests: takes, asks, answers, passes to the next step. */
    HANDLE,
    /** Gives the approvals that circuits ask for. */
    APPROVE,
    /** Decides and signs. */
    DECIDE,
    /** Leads a department: acts at the steps of its head, passes on what others have. */
    LEAD,
    /** Writes and publishes procedures. */
    CONFIGURE,
    /** Writes in the name of the town: on its site, in letters and in alerts. */
    WRITE,
    /** Sees figures, which name nobody. */
    SEE_FIGURES,
    /** Accounts, rights, journal and settings of the commune. */
    ADMINISTER,
    /** Keeps the installation running; opens no request. */
    OPERATE;

    /** Those that change a request. */
    public static final Set<Permission> WORK =
            Collections.unmodifiableSet(EnumSet.of(HANDLE, APPROVE, DECIDE, LEAD));

    /** Whether it is held in departments; the others hold for the commune or the installation. */
    public boolean perDepartment() {
        return this != ADMINISTER && this != OPERATE;
    }
}
