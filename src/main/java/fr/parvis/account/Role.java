package fr.parvis.account;

/**
 * What an agent is in a department. The first four are those that circuits name. What each allows,
 * {@link Rights} says.
 */
public enum Role {
    /** Reads and handles requests. */
    HANDLER("agent", Permission.HANDLE),
    /** Gives approvals, for example an elected member or another office. */
    APPROVER("visa", Permission.APPROVE),
    /** Decides and signs. */
    SIGNATORY("signataire", Permission.DECIDE),
    /** Head of department: sees figures, reassigns. */
    HEAD("responsable", Permission.LEAD),
    /** Opens requests and changes nothing. */
    READER("lecteur", Permission.READ),
    /** Writes the procedures of the department. */
    CONFIGURER("configurateur", Permission.CONFIGURE),
    /** Writes on the town's site, under what the department keeps there. */
    WRITER("redacteur", Permission.WRITE),
    /** Sees the figures of the department, and no request. */
    FIGURES("statistiques", Permission.SEE_FIGURES);

    private final String code;
    private final Permission turn;

    Role(String code, Permission turn) {
        this.code = code;
        this.turn = turn;
    }

    public String code() {
        return code;
    }

    /** What a step of a circuit that names this role asks of who acts there. */
    public Permission turn() {
        return turn;
    }

    public static Role ofCode(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role " + code);
    }
}
