package fr.parvis.account.openid;

/** What a provider said, or did not say, proves nothing. */
public final class NotProven extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    NotProven(Fault fault, String detail) {
        super(fault + ": " + detail);
        this.fault = fault;
    }

    NotProven(Fault fault, Exception cause) {
        super(fault + ": " + cause.getMessage(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
