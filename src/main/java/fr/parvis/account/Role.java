package fr.parvis.account;

/** What an agent may do in a department. The codes are those that circuits name. */
public enum Role {
    /** Reads and handles requests. */
    HANDLER("agent"),
    /** Gives approvals, for example an elected member or another office. */
    APPROVER("visa"),
    /** Decides and signs. */
    SIGNATORY("signataire"),
    /** Head of department: sees figures, reassigns. */
    HEAD("responsable");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
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
