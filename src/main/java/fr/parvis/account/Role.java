package fr.parvis.account;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

    /**
     * Reads {@code 3:agent 3:signataire 7:visa}, as the database aggregates it.
     *
     * @param text null for none
     */
    public static Map<Long, Set<Role>> perDepartment(String text) {
        var roles = new HashMap<Long, Set<Role>>();
        for (String one : text == null ? new String[0] : text.split(" ")) {
            int colon = one.indexOf(':');
            roles.computeIfAbsent(
                            Long.valueOf(one.substring(0, colon)), _ -> EnumSet.noneOf(Role.class))
                    .add(ofCode(one.substring(colon + 1)));
        }
        return Map.copyOf(roles);
    }
}
