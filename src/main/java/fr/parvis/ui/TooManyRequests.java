package fr.parvis.ui;

/** Thrown when {@link RateLimits} said no: the 429 page, which tells when to try again. */
public class TooManyRequests extends RuntimeException {

    private final long retryAfter;

    /**
     * @param retryAfter in seconds
     */
    public TooManyRequests(long retryAfter) {
        super(null, null, false, false);
        this.retryAfter = Math.max(1, retryAfter);
    }

    public long retryAfter() {
        return retryAfter;
    }
}
