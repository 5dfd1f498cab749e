package fr.parvis.account.rights;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a right cannot be given so. */
enum GrantRefused implements Refusal {
    NO_DEPARTMENT("department"),
    NO_ROLE("role"),
    /** Or one of another department. */
    NO_PROCEDURE("procedure"),
    NO_DAY("until"),
    OVER("until"),
    TOO_LONG("until"),
    /** What has no limit is a box of the account. */
    NO_LIMIT("until"),
    /** CGCT L2122-18, L2122-19. */
    NO_ORDER("order"),
    ORDER_TOO_LONG("order"),
    /** Held without an end already. */
    HELD_ALREADY("role");

    static final int MOST_MONTHS = 12;
    static final int LONGEST = 200;

    private final String field;

    GrantRefused(String field) {
        this.field = field;
    }

    @Override
    public String code() {
        return "account.grant." + name().toLowerCase().replace('_', '-');
    }

    @Override
    public List<Object> arguments() {
        return switch (this) {
            case TOO_LONG -> List.of(MOST_MONTHS);
            case ORDER_TOO_LONG -> List.of(LONGEST);
            default -> List.of();
        };
    }

    /** Of the form. */
    String field() {
        return field;
    }
}
