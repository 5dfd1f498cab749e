package fr.parvis.account;

/** Whether somebody may do something somewhere, and why. */
public sealed interface Decision {

    boolean allowed();

    /** Key of the sentence that says why. */
    String key();

    default boolean refused() {
        return !allowed();
    }

    /** By a role of their own. */
    record ByRole(Grant grant) implements Decision {
        @Override
        public boolean allowed() {
            return true;
        }

        @Override
        public String key() {
            return grant.until() == null ? "account.right.by-role" : "account.right.for-a-time";
        }
    }

    /** In the place of somebody who is away. */
    record StandingIn(StandIn absent, Grant grant) implements Decision {
        @Override
        public boolean allowed() {
            return true;
        }

        @Override
        public String key() {
            return "account.right.standing-in";
        }
    }

    /** By a charge that holds everywhere: administrator of the commune, or operator. */
    record ByCharge(Permission permission) implements Decision {
        @Override
        public boolean allowed() {
            return true;
        }

        @Override
        public String key() {
            return permission == Permission.OPERATE
                    ? "account.right.operator"
                    : "account.right.administrator";
        }
    }

    /** Not allowed. */
    record Refused(Permission permission, Place place, Lack lack) implements Decision {
        @Override
        public boolean allowed() {
            return false;
        }

        @Override
        public String key() {
            return "account.right." + lack.code();
        }
    }

    /** What is missing. */
    enum Lack {
        /** Asked of the commune as a whole: no role anywhere that allows it. */
        NOWHERE("nowhere"),
        /** No role at all there. */
        NO_ROLE("no-role"),
        /** A role there, but none that allows it. */
        OTHER_ROLE("other-role"),
        /** The role, but for other procedures. */
        OTHER_PROCEDURE("other-procedure"),
        /** Stands in for somebody who may; signing is not passed on that way. */
        SIGNING_STAYS("signing-stays"),
        /** Only administrators may. */
        NO_ADMINISTRATOR("no-administrator"),
        /** Only operators may, and only the command line makes one. */
        NO_OPERATOR("no-operator");

        private final String code;

        Lack(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
