package fr.parvis.notices.sms;

/**
 * In thousandths of a euro.
 *
 * @param ready a provider is set
 * @param price of one part
 */
public record TextBudget(boolean ready, long price, long cap, long spent) {

    public long remaining() {
        return Math.max(0, cap - spent);
    }
}
