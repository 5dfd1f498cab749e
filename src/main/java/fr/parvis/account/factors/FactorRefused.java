package fr.parvis.account.factors;

import fr.parvis.kernel.Refusal;

/** Why a second factor is not added, or stays. */
public enum FactorRefused implements Refusal {
    /** The code typed is not one that the application shows now. */
    WRONG_CODE("account.factor.wrong-code"),
    /** The page was made for somebody else, or its key altered. */
    STALE_PAGE("account.factor.stale-page"),
    /** The commune wants a second factor, and it is the last one. */
    LAST_ONE("account.factor.last-one");

    private final String code;

    FactorRefused(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
